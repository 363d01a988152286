package vn.thuky.ui.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Sitting;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The agenda as it goes: planned, actual and forecast times, and what begins and ends an item. */
public final class CourseViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final Floor floor;
    private final ObservableList<LiveRow<ItemLine>> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LiveRow<ItemLine>>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Worded> end = new ReadOnlyObjectWrapper<>(new Plain(""));

    /** How far an item has come. */
    public enum Phase {
        AHEAD,
        RUNNING,
        DONE,
        PAUSE
    }

    /**
     * What is shown of an item, or of a pause.
     *
     * @param sitting the sitting that begins with it, where there are several
     * @param clock when it began, or is expected to; empty text when the agenda has no clock times
     * @param planned its planned start where that is another one
     * @param drift by how many minutes it took longer, or will begin later, than planned; empty text for none
     */
    public record ItemLine(
            String key,
            Optional<Worded> sitting,
            String clock,
            Optional<String> planned,
            Worded title,
            Worded detail,
            String drift,
            Phase phase)
            implements LiveRow.Line {}

    CourseViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.floor = new Floor(state, services, desk);
    }

    public ObservableList<LiveRow<ItemLine>> rows() {
        return rows;
    }

    public ObjectProperty<Optional<LiveRow<ItemLine>>> selectedProperty() {
        return selected;
    }

    /** When the conference is expected to end, or has ended, against the plan. */
    public ReadOnlyObjectProperty<Worded> endProperty() {
        return end.getReadOnlyProperty();
    }

    /** By how much the conference is late now; negative when early, zero while it is not in session. */
    Duration delay() {
        return state.timetable()
                .filter(_ -> state.inSession())
                .flatMap(timetable -> timetable.slots().stream()
                        .filter(slot -> phase(slot.item()) != Phase.DONE && !slot.passedOver())
                        .findFirst()
                        .filter(slot -> told(timetable, slot)))
                .map(slot -> phase(slot.item()) == Phase.RUNNING
                                && slot.item().planned().isPositive()
                        ? Duration.between(slot.plannedEnd(), slot.forecastEnd())
                        : slot.drift())
                .orElse(Duration.ZERO);
    }

    /** Whether the planned and the forecast start of an item can be told. */
    private static boolean told(Timetable timetable, Timetable.Slot slot) {
        var item = slot.item().id();
        return timetable.toldPlan().start(item) && timetable.toldForecast().start(item);
    }

    /** Ends the item that goes on and begins the next. */
    public void beginNext() {
        floor.begin(() -> services.live().beginNext(state.conference().id()));
    }

    /** Ends the item that goes on. */
    public void end() {
        state.runningItem()
                .ifPresent(item -> desk.tasks().run(() -> services.live().end(item.id())));
    }

    /** Ends the selected item when it goes on, else begins it; ends the selected pause. */
    public void toggle() {
        selectedPause()
                .filter(Period::running)
                .ifPresent(_ -> desk.tasks()
                        .run(() -> services.live().goOn(state.conference().id())));
        selectedItem().ifPresent(item -> floor.begin(() -> toggle(item)));
    }

    private void toggle(AgendaItem item) {
        if (item.actual().running()) {
            services.live().end(item.id());
        } else {
            services.live().begin(item.id());
        }
    }

    Optional<AgendaItem> selectedItem() {
        return selected.get().flatMap(row -> state.item(new AgendaItemId(row.key())));
    }

    Optional<Period> selectedPause() {
        return selected.get().flatMap(row -> new PauseLines(state).pause(row.key()));
    }

    /** Takes out the selected pause, as if it had not been. */
    void delete() {
        selectedPause()
                .ifPresent(pause -> desk.tasks()
                        .run(() ->
                                services.live().correctPause(state.conference().id(), pause, Period.UNKNOWN)));
    }

    /** Goes to where items are prepared. */
    public void prepare() {
        desk.navigator().open(new Place.Agenda(state.conference().id().value()));
    }

    /** Shows the agenda as it is now; called each second, it changes only what differs. */
    void refresh() {
        var timetable = state.timetable();
        var slots = timetable.map(Timetable::slots).orElse(List.of());
        var lines = slots.isEmpty() ? state.items().stream().map(this::untimed).toList() : timed(timetable.get());
        LiveRow.show(rows, new PauseLines(state).among(lines));
        var now = timetable.flatMap(new CourseEnd(state)::end).orElse(new Plain(""));
        if (!now.equals(end.get())) {
            end.set(now);
        }
    }

    private ItemLine untimed(AgendaItem item) {
        return new ItemLine(
                item.id().value(),
                Optional.empty(),
                began(item),
                Optional.empty(),
                new Plain(item.title()),
                detail(item),
                "",
                phase(item));
    }

    private List<ItemLine> timed(Timetable timetable) {
        var several = timetable.sittings().size() > 1;
        return timetable.sittings().stream()
                .flatMap(sitting -> sitting.slots().stream()
                        .map(slot -> timed(
                                timetable,
                                slot,
                                Optional.of(sitting)
                                        .filter(_ -> several && slot.opensSitting())
                                        .map(CourseViewModel::name))))
                .toList();
    }

    private ItemLine timed(Timetable timetable, Timetable.Slot slot, Optional<Worded> sitting) {
        var item = slot.item();
        var planned = Optional.of(Figures.clock(slot.plannedStart()))
                .filter(_ -> timetable.toldPlan().start(item.id()));
        var clock = notHeld(item)
                ? planned.orElse("")
                : timetable.toldForecast().start(item.id()) ? Figures.clock(slot.forecastStart()) : "";
        return new ItemLine(
                item.id().value(),
                sitting,
                clock,
                planned.filter(other -> !other.equals(clock)),
                new Plain(item.title()),
                detail(item),
                notHeld(item) ? "" : drift(timetable, slot),
                phase(item));
    }

    private static String began(AgendaItem item) {
        return item.actual().start().map(Figures::clock).orElse("");
    }

    static Phase phase(AgendaItem item) {
        if (item.actual().running()) {
            return Phase.RUNNING;
        }
        return item.actual().end().isPresent() ? Phase.DONE : Phase.AHEAD;
    }

    /** The conference is over, and the item never began. */
    private boolean notHeld(AgendaItem item) {
        return state.closed() && phase(item) == Phase.AHEAD;
    }

    private Worded detail(AgendaItem item) {
        if (notHeld(item)) {
            return Message.of("live.item.notHeld");
        }
        var known = item.planned().isPositive();
        var planned = known ? new Plain(Figures.minutes(item.planned())) : Message.of("live.item.noLength");
        var length = pauses().lengthOf(item.actual()).filter(taken -> !taken.isNegative());
        if (length.isPresent()) {
            var taken = Figures.minutes(length.get());
            return known ? Message.of("live.item.took", planned, taken) : new Plain(taken);
        }
        var speeches = speeches(item);
        var done = speeches.stream()
                .filter(speech -> speech.status() == SpeechStatus.DONE)
                .count();
        return speeches.isEmpty() ? planned : Message.of("live.item.speeches", planned, done, speeches.size());
    }

    private List<Speech> speeches(AgendaItem item) {
        return state.speeches().stream()
                .filter(speech -> speech.item().equals(Optional.of(item.id())))
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                .toList();
    }

    /** Empty text where it cannot be told: lengths are missing. */
    private String drift(Timetable timetable, Timetable.Slot slot) {
        var ahead = phase(slot.item()) == Phase.AHEAD;
        var told = ahead ? told(timetable, slot) : slot.item().planned().isPositive();
        var drift = ahead ? slot.drift() : taken(slot).minus(slot.item().planned());
        return told && Figures.tells(drift) ? Figures.drift(drift) : "";
    }

    /** How long an item took, or takes by the forecast, without the pauses so far. */
    private Duration taken(Timetable.Slot slot) {
        var so = state.now().isBefore(slot.forecastEnd()) ? state.now() : slot.forecastEnd();
        return Duration.between(slot.forecastStart(), slot.forecastEnd())
                .minus(pauses().between(slot.forecastStart(), so));
    }

    private Pauses pauses() {
        return state.conference().pauses();
    }

    private static Worded name(Sitting sitting) {
        return Message.of("common.sitting", sitting.dayPart(), Figures.day(sitting.day()));
    }
}
