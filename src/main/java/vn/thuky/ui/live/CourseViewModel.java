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
import vn.thuky.domain.agenda.Timetable;
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
        DONE
    }

    /**
     * What is shown of an item.
     *
     * @param clock when it began, or is expected to; empty text when the agenda has no clock times
     * @param planned its planned start where that is another one
     * @param drift by how many minutes it took longer, or will begin later, than planned; empty text for none
     */
    public record ItemLine(
            String key, String clock, Optional<String> planned, String title, Worded detail, String drift, Phase phase)
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

    /** When the conference is expected to end, against the plan. */
    public ReadOnlyObjectProperty<Worded> endProperty() {
        return end.getReadOnlyProperty();
    }

    /** By how much the conference is late now; negative when early, zero while it is not in session. */
    Duration delay() {
        return state.timetable()
                .filter(_ -> state.inSession())
                .flatMap(timetable -> timetable.slots().stream()
                        .filter(slot -> phase(slot.item()) != Phase.DONE)
                        .findFirst())
                .map(slot -> phase(slot.item()) == Phase.RUNNING
                        ? Duration.between(slot.plannedEnd(), slot.forecastEnd())
                        : slot.drift())
                .orElse(Duration.ZERO);
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

    /** Ends the selected item when it goes on, else begins it. */
    public void toggle() {
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

    /** Goes to where items are prepared. */
    public void prepare() {
        desk.navigator().open(new Place.Agenda(state.conference().id().value()));
    }

    /** Shows the agenda as it is now; called each second, it changes only what differs. */
    void refresh() {
        var timetable = state.timetable();
        var slots = timetable.map(Timetable::slots).orElse(List.of());
        var lines = slots.isEmpty()
                ? state.items().stream().map(this::untimed).toList()
                : slots.stream().map(this::timed).toList();
        LiveRow.show(rows, lines);
        var now = timetable.flatMap(this::end).orElse(new Plain(""));
        if (!now.equals(end.get())) {
            end.set(now);
        }
    }

    private ItemLine untimed(AgendaItem item) {
        return new ItemLine(
                item.id().value(), began(item), Optional.empty(), item.title(), detail(item), "", phase(item));
    }

    private ItemLine timed(Timetable.Slot slot) {
        var item = slot.item();
        var planned = Figures.clock(slot.plannedStart());
        var clock = Figures.clock(slot.forecastStart());
        return new ItemLine(
                item.id().value(),
                clock,
                Optional.of(planned).filter(other -> !other.equals(clock)),
                item.title(),
                detail(item),
                drift(slot),
                phase(item));
    }

    private static String began(AgendaItem item) {
        return item.actual().start().map(Figures::clock).orElse("");
    }

    private static Phase phase(AgendaItem item) {
        if (item.actual().running()) {
            return Phase.RUNNING;
        }
        return item.actual().end().isPresent() ? Phase.DONE : Phase.AHEAD;
    }

    private Worded detail(AgendaItem item) {
        var planned = Figures.minutes(item.planned());
        var length = item.actual().length().filter(taken -> !taken.isNegative());
        if (length.isPresent()) {
            return Message.of("live.item.took", planned, Figures.minutes(length.get()));
        }
        var speeches = speeches(item);
        var done = speeches.stream()
                .filter(speech -> speech.status() == SpeechStatus.DONE)
                .count();
        return speeches.isEmpty()
                ? new Plain(planned)
                : Message.of("live.item.speeches", planned, done, speeches.size());
    }

    private List<Speech> speeches(AgendaItem item) {
        return state.speeches().stream()
                .filter(speech -> speech.item().equals(Optional.of(item.id())))
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                .toList();
    }

    private static String drift(Timetable.Slot slot) {
        var drift = phase(slot.item()) == Phase.AHEAD
                ? slot.drift()
                : Duration.between(slot.forecastStart(), slot.forecastEnd())
                        .minus(slot.item().planned());
        return Figures.nearest(drift) == 0 ? "" : Figures.drift(drift);
    }

    private Optional<Worded> end(Timetable timetable) {
        return timetable.forecastEnd().map(forecast -> {
            var planned =
                    state.conference().planned().end().or(timetable::plannedEnd).orElse(forecast);
            var drift = Duration.between(planned, forecast);
            return Figures.nearest(drift) == 0
                    ? Message.of("live.end", Figures.clock(forecast))
                    : Message.of("live.end.drift", Figures.clock(forecast), Figures.drift(drift));
        });
    }
}
