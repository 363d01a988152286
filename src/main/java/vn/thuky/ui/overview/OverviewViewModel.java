package vn.thuky.ui.overview;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.journal.Change;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.Checklist.Topic;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.ConferenceService.Overview;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Typed;

/** The general facts of a conference, what is still to be prepared, and what comes next. */
public final class OverviewViewModel {
    private static final int LONGEST_NAME = 250;

    private final ConferenceService service;
    private final Desk desk;
    private final ConferenceId id;
    private final FactsForm facts;
    private final Changes.Subscription subscription;
    private final ObservableList<CheckRow> checks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Message> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> counts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Worded> sittings = new ReadOnlyObjectWrapper<>(_ -> "");
    private final ReadOnlyObjectWrapper<Message> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Topic>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Place> nextPlace = Optional.empty();

    public OverviewViewModel(ConferenceService service, Changes changes, Desk desk, ConferenceId id, Clock clock) {
        this.service = service;
        this.desk = desk;
        this.id = id;
        this.facts = new FactsForm(clock, this::change, this::reschedule);
        this.subscription = changes.subscribe(this::heard);
        reload();
    }

    public FactsForm facts() {
        return facts;
    }

    /** What is to be prepared; what is done stays in the list. */
    ObservableList<CheckRow> checks() {
        return checks;
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** A label that says what kind of conference this is, such as a sample; empty text for most. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** How much of the checklist is done. */
    public ReadOnlyObjectProperty<Message> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How much the conference holds. */
    public ReadOnlyObjectProperty<Message> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The sittings with their planned times; empty text where there is one. */
    public ReadOnlyObjectProperty<Worded> sittingsProperty() {
        return sittings.getReadOnlyProperty();
    }

    /** What is to be done next. */
    public ReadOnlyObjectProperty<Message> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** The fact the user wants to see to, on this screen. */
    public ReadOnlyObjectProperty<Optional<Topic>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Goes where a point of the checklist is seen to. */
    void see(CheckRow row) {
        desk.navigator().open(row.place());
        wanted.set(Optional.empty());
        wanted.set(Optional.of(row.check().topic()));
    }

    public void doNext() {
        nextPlace.ifPresent(desk.navigator()::open);
    }

    public void showHistory() {
        desk.navigator().open(new Place.History(id.value(), Optional.of(id.value())));
    }

    /** What was typed and not understood would be gone with the screen: it is said once more, to be typed again. */
    public void leave() {
        subscription.close();
        facts.wrong().forEach(typed -> desk.notices().warning(notKept(typed)));
    }

    private static Message notKept(Typed typed) {
        var why = typed.problem().orElseThrow();
        return typed.text().isEmpty()
                ? Message.of("overview.emptyNotKept", why)
                : Message.of("overview.notKept", Excerpt.of(typed.text(), LONGEST_NAME), why);
    }

    private void change(UnaryOperator<Conference> operation) {
        desk.tasks().run(() -> service.change(id, operation), _ -> reload());
    }

    private void reschedule(Period planned) {
        desk.tasks().run(() -> service.reschedule(id, planned), _ -> reload());
    }

    private void heard(Change change) {
        if (change.scope().equals(Scope.of(id))) {
            desk.tasks().deliver(this::reload);
        }
    }

    private void reload() {
        desk.tasks().run(() -> service.overview(id), found -> found.ifPresent(this::show));
    }

    private void show(Overview overview) {
        var conference = overview.conference();
        name.set(Excerpt.of(conference.name(), LONGEST_NAME));
        remark.set(conference.remark());
        facts.show(conference);
        checks.setAll(overview.checklist().checks().stream()
                .map(check -> new CheckRow(id, check))
                .toList());
        progress.set(Message.of(
                "overview.progress",
                overview.checklist().done(),
                overview.checklist().total()));
        var held = overview.counts();
        counts.set(Message.of(
                "overview.counts",
                held.sites(),
                held.participants(),
                held.present(),
                held.items(),
                held.speeches(),
                held.notes(),
                held.commitments()));
        sittings.set(SittingsText.of(overview.sittings()));
        var step = NextStep.of(overview);
        next.set(step.message());
        nextPlace = Optional.of(step.place());
    }
}
