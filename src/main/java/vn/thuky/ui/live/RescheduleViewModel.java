package vn.thuky.ui.live;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.agenda.Rescheduling;
import vn.thuky.domain.agenda.Rescheduling.Way;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.service.ReschedulingService;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Offers to give the rest of the agenda other times, with the old and the new ones side by side before they are applied. */
public final class RescheduleViewModel {
    private final LiveState state;
    private final ReschedulingService service;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.SHIFT);
    private final ObservableList<LiveRow<TimeLine>> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Worded> said = new ReadOnlyObjectWrapper<>(new Plain(""));
    private Rescheduling preview = new Rescheduling(List.of());

    /**
     * An item with its times and lengths before and after.
     *
     * @param changes whether they differ
     */
    public record TimeLine(String key, String title, Worded times, Worded lengths, boolean changes)
            implements LiveRow.Line {}

    RescheduleViewModel(LiveState state, ReschedulingService service, Desk desk) {
        this.state = state;
        this.service = service;
        this.desk = desk;
        way.subscribe(this::refresh);
    }

    /** The offer is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Something would change. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    public ObjectProperty<Way> wayProperty() {
        return way;
    }

    /** The items that have not begun. */
    public ObservableList<LiveRow<TimeLine>> rows() {
        return rows;
    }

    /** When the conference would end, against what was planned. */
    public ReadOnlyObjectProperty<Worded> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Shows the offer, to shift at first. */
    public void begin() {
        way.set(Way.SHIFT);
        open.set(true);
        refresh();
    }

    public void cancel() {
        open.set(false);
    }

    /** Gives the items the times shown, as one step and a new release of the programme. */
    public void apply() {
        if (possible.get()) {
            var shown = preview;
            cancel();
            desk.tasks()
                    .run(
                            () -> service.apply(state.conference().id(), shown),
                            change -> change.ifPresent(step ->
                                    desk.offerUndo(Message.of("live.reschedule.done"), () -> service.takeBack(step))));
        }
    }

    /** Shows the offer as it is now; called each second, it changes only what differs. */
    void refresh() {
        if (!open.get()) {
            return;
        }
        var timetable = state.timetable().filter(_ -> state.inSession());
        preview = timetable
                .map(times -> Rescheduling.of(way.get(), times, end(times)))
                .orElse(new Rescheduling(List.of()));
        possible.set(preview.changes());
        LiveRow.show(
                rows, preview.lines().stream().map(RescheduleViewModel::line).toList());
        var words = words(timetable);
        if (!words.equals(said.get())) {
            said.set(words);
        }
    }

    private LocalDateTime end(Timetable times) {
        return state.conference().plannedAsHeld().end().or(times::plannedEnd).orElseGet(state::now);
    }

    private Worded words(Optional<Timetable> timetable) {
        var end = preview.end();
        if (end.isEmpty() || timetable.isEmpty()) {
            return Message.of("live.reschedule.nothing");
        }
        if (!preview.changes()) {
            return Message.of("live.reschedule.same");
        }
        var planned = end(timetable.get());
        var key = end.get().isAfter(planned) ? "live.reschedule.late" : "live.reschedule.inTime";
        return Message.of(key, Figures.clock(end.get()), Figures.clock(planned));
    }

    private static TimeLine line(Rescheduling.Line line) {
        var item = line.after();
        var fixed = item.fixedStart().isPresent();
        var times = changed(Figures.clock(line.oldStart()), Figures.clock(line.newStart()));
        return new TimeLine(
                item.id().value(),
                item.title(),
                fixed ? Message.of("live.reschedule.fixed", times) : times,
                changed(Figures.minutes(line.oldLength()), Figures.minutes(line.newLength())),
                line.changes());
    }

    private static Worded changed(String before, String after) {
        return before.equals(after) ? new Plain(after) : Message.of("live.reschedule.change", before, after);
    }
}
