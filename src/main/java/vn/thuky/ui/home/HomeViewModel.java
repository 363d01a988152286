package vn.thuky.ui.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.journal.Change;
import vn.thuky.service.Changes;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.HomeService;
import vn.thuky.service.HomeService.Card;
import vn.thuky.service.HomeService.Concern;
import vn.thuky.service.Step;
import vn.thuky.service.UndoService;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Query;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Place;

/** All conferences by state, and the commitments that need attention. */
public final class HomeViewModel {
    private static final int LONGEST_NAME = 120;
    private static final List<ConferenceStatus> GROUPS = List.of(
            ConferenceStatus.IN_SESSION,
            ConferenceStatus.PREPARING,
            ConferenceStatus.RECORDED,
            ConferenceStatus.FINALIZED);

    private final HomeService home;
    private final ConferenceService conferences;
    private final UndoService undo;
    private final ConferenceFiles files;
    private final Desk desk;
    private final Changes.Subscription subscription;
    private final Debounce search;
    private final ObservableList<ConferenceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ConcernLine> concerns = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ConferenceLine>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING_YET);
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>();
    /** Empty until they were read the first time: until then there is nothing to say, not even that there are none. */
    private Optional<List<Card>> cards = Optional.empty();

    private String query = "";

    /** What there is to show. */
    public enum Shown {
        NOTHING_YET,
        FIRST_START,
        NOTHING_FOUND,
        CONFERENCES
    }

    public HomeViewModel(
            HomeService home, ConferenceService conferences, UndoService undo, ConferenceFiles files, Desk desk) {
        this.home = home;
        this.conferences = conferences;
        this.undo = undo;
        this.files = files;
        this.desk = desk;
        this.search = new Debounce(desk.tasks(), this::arrange);
        this.subscription = home.changes().subscribe(_ -> desk.tasks().deliver(this::reload));
        reload();
    }

    /** The conferences, those in session first. */
    ObservableList<ConferenceLine> lines() {
        return lines;
    }

    /** The commitments that need attention, the weightiest first. */
    ObservableList<ConcernLine> concerns() {
        return concerns;
    }

    ReadOnlyObjectProperty<Optional<ConferenceLine>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The list gives null when nothing is selected. */
    void select(@Nullable ConferenceLine line) {
        selected.set(Optional.ofNullable(line));
    }

    public void find(String typed) {
        query = typed;
        search.request();
    }

    /** Opens the selected conference where the work goes on. */
    public void open() {
        selected.get().map(ConferenceLine::conference).ifPresent(this::goTo);
    }

    public void showHistory() {
        selected.get()
                .map(line -> line.conference().id().value())
                .ifPresent(id -> desk.navigator().open(new Place.History(id)));
    }

    void see(ConcernLine concern) {
        desk.navigator().open(concern.place());
    }

    /** Gives an empty draft of a new conference, once it is known what it can be copied from. */
    public void draft(Consumer<ConferenceDraft> ready) {
        desk.tasks()
                .run(
                        conferences::all,
                        all -> ready.accept(new ConferenceDraft(
                                home.today(),
                                all.stream()
                                        .map(ConferenceService.Summary::conference)
                                        .toList())));
    }

    public void create(ConferenceDraft draft) {
        desk.tasks().run(() -> conferences.create(draft.toRecord()), this::goTo);
    }

    public void addSample() {
        desk.tasks().run(home::addSample, id -> desk.navigator().open(new Place.Overview(id.value())));
    }

    public void delete() {
        selected.get()
                .map(ConferenceLine::conference)
                .ifPresent(conference -> desk.tasks()
                        .run(
                                () -> conferences.delete(conference.id()),
                                change -> change.ifPresent(step -> deleted(conference, step))));
    }

    /** Deletes the selected conference for good, once the user has said so twice. */
    public void erase() {
        selected.get().map(ConferenceLine::conference).ifPresent(files::erase);
    }

    /** Takes over a conference from a file. */
    public void importFile() {
        files.take();
    }

    /** Writes the selected conference into a file for another laptop. */
    public void exportFile() {
        selected.get().map(line -> line.conference().id()).ifPresent(files::export);
    }

    public void leave() {
        search.cancel();
        subscription.close();
    }

    private void goTo(Conference conference) {
        var id = conference.id().value();
        desk.navigator()
                .open(conference.status() == ConferenceStatus.IN_SESSION ? new Place.Live(id) : new Place.Overview(id));
    }

    private void deleted(Conference conference, Change step) {
        reload();
        desk.notices()
                .success(
                        Message.of("home.deleted", Excerpt.of(conference.name(), LONGEST_NAME)),
                        new Notice.Offer("action.undo", () -> desk.tasks().run(() -> undo.undo(step), this::undone)),
                        new Notice.Offer("action.erase", () -> files.erase(conference)));
    }

    private void undone(Optional<Step> step) {
        if (step.isEmpty()) {
            desk.notices().info(Message.of("home.changedSince"));
        }
        reload();
    }

    private void reload() {
        desk.tasks().run(home::concerns, this::showConcerns);
        desk.tasks().run(home::conferences, found -> {
            cards = Optional.of(found);
            arrange();
        });
    }

    private void showConcerns(List<Concern> found) {
        concerns.setAll(found.stream().map(ConcernLine::new).toList());
    }

    /** Groups what answers to the search; the selection stays where it was, or goes to the first line. */
    private void arrange() {
        cards.ifPresent(this::arrange);
    }

    private void arrange(List<Card> all) {
        var kept = selected.get().map(line -> line.conference().id());
        var wanted = new Query(query);
        var found = new ArrayList<ConferenceLine>();
        for (var status : GROUPS) {
            all.stream()
                    .filter(card -> card.conference().status() == status)
                    .filter(card -> wanted.matches(
                            card.conference().name() + " " + card.conference().place()))
                    .sorted(order(status))
                    .forEach(card -> found.add(new ConferenceLine(card, startsGroup(found, status))));
        }
        lines.setAll(found);
        selected.set(found.stream()
                .filter(line -> kept.equals(Optional.of(line.conference().id())))
                .findFirst()
                .or(() -> found.stream().findFirst()));
        shown.set(found.isEmpty() ? nothing(all) : Shown.CONFERENCES);
        summary.set(Message.of("home.summary", all.size()));
    }

    private static boolean startsGroup(List<ConferenceLine> before, ConferenceStatus status) {
        return before.isEmpty() || before.getLast().conference().status() != status;
    }

    /** What is being prepared comes by date, the next one first; everything else the latest first, as it was found. */
    private static Comparator<Card> order(ConferenceStatus status) {
        return Comparator.comparingLong(
                card -> status == ConferenceStatus.PREPARING ? card.daysLeft().orElse(Long.MAX_VALUE) : 0L);
    }

    private static Shown nothing(List<Card> all) {
        return all.isEmpty() ? Shown.FIRST_START : Shown.NOTHING_FOUND;
    }
}
