package vn.thuky.ui.live;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.text.Clean;
import vn.thuky.text.TimeReading;

/** One event of a site's line as it is typed; one without a time is none. */
public final class LineRow {
    private final Optional<LocalDateTime> before;
    private final StringProperty at;
    private final ObjectProperty<LineState> state;
    private final StringProperty remark;

    LineRow(LineEvent event) {
        before = Optional.of(event.at());
        at = new SimpleStringProperty(Figures.clock(event.at()));
        state = new SimpleObjectProperty<>(event.state());
        remark = new SimpleStringProperty(event.remark());
    }

    /** A row for one more event. */
    LineRow() {
        before = Optional.empty();
        at = new SimpleStringProperty("");
        state = new SimpleObjectProperty<>(LineState.CONNECTED);
        remark = new SimpleStringProperty("");
    }

    public StringProperty atProperty() {
        return at;
    }

    public ObjectProperty<LineState> stateProperty() {
        return state;
    }

    public StringProperty remarkProperty() {
        return remark;
    }

    /** What is typed is no time. */
    boolean wrong() {
        return !at.get().isBlank() && TimeReading.clock(at.get()).isEmpty();
    }

    /** The event; empty where no time is typed. */
    Optional<LineEvent> event(LocalDate day) {
        return TimeReading.clock(at.get())
                .map(time ->
                        new LineEvent(TimesViewModel.on(before, day, time), state.get(), Clean.line(remark.get())));
    }
}
