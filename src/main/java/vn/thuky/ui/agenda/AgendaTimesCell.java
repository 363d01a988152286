package vn.thuky.ui.agenda;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.agenda.Timetable.Slot;

/** From when to when an item is: as planned, or as it is forecast or was. */
final class AgendaTimesCell extends TableCell<AgendaRow, AgendaLine> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final PseudoClass PAST_END = PseudoClass.getPseudoClass("past-end");

    private final Function<Slot, Optional<Span>> times;

    private record Span(LocalDateTime start, LocalDateTime end) {
        @Override
        public String toString() {
            return start.equals(end) ? CLOCK.format(start) : CLOCK.format(start) + " – " + CLOCK.format(end);
        }
    }

    private AgendaTimesCell(Function<Slot, Optional<Span>> times) {
        this.times = times;
        getStyleClass().add("clock");
    }

    static AgendaTimesCell planned() {
        return new AgendaTimesCell(slot -> Optional.of(new Span(slot.plannedStart(), slot.plannedEnd())));
    }

    /** Empty while it is as planned. */
    static AgendaTimesCell forecast() {
        return new AgendaTimesCell(slot ->
                Optional.of(new Span(slot.forecastStart(), slot.forecastEnd())).filter(_ -> AgendaLine.drifts(slot)));
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        var shown = Optional.ofNullable(line).filter(_ -> !empty);
        var span = shown.flatMap(AgendaLine::slot).flatMap(times);
        setText(span.map(Span::toString).orElse(null));
        var end = shown.flatMap(AgendaLine::conferenceEnd);
        pseudoClassStateChanged(
                PAST_END,
                span.isPresent() && end.isPresent() && span.get().end().isAfter(end.get()));
    }
}
