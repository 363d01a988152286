package vn.thuky.ui.agenda;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.agenda.Timetable.Slot;

/** From when to when an item is: as planned, or as it is forecast or was. */
final class AgendaTimesCell extends TableCell<AgendaRow, AgendaLine> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Function<Slot, String> words;

    private AgendaTimesCell(Function<Slot, String> words) {
        this.words = words;
        getStyleClass().add("clock");
    }

    static AgendaTimesCell planned() {
        return new AgendaTimesCell(slot -> span(slot.plannedStart(), slot.plannedEnd()));
    }

    /** Empty while it is as planned. */
    static AgendaTimesCell forecast() {
        return new AgendaTimesCell(
                slot -> AgendaLine.drifts(slot) ? span(slot.forecastStart(), slot.forecastEnd()) : "");
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? null : line.slot().map(words).orElse(""));
    }

    private static String span(LocalDateTime start, LocalDateTime end) {
        return CLOCK.format(start) + " – " + CLOCK.format(end);
    }
}
