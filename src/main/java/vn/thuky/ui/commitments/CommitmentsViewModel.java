package vn.thuky.ui.commitments;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.CommitmentService;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The register of commitments of one conference, or of all. */
public final class CommitmentsViewModel {
    private final CommitmentServices services;
    private final Desk desk;
    private final Optional<ConferenceId> conference;
    private final Changes.Subscription subscription;
    private final ObservableList<CommitmentRow> rows = FXCollections.observableArrayList();
    private final RowSelection<CommitmentRow> selection = new RowSelection<>();
    private final ReadOnlyObjectWrapper<Message> summary =
            new ReadOnlyObjectWrapper<>(Message.of("commitments.summary", 0, 0, 0));
    private final ObservableList<Conference> targets = FXCollections.observableArrayList();
    private final CommitmentFilter filter;
    private final CommitmentEdits edits;
    private final Rescheduling rescheduling;
    private final SelectedCommitment selected;
    private Optional<CommitmentSheet> sheet = Optional.empty();
    private Optional<CommitmentId> wanted = Optional.empty();
    private boolean wantedEdited;

    /** Of one conference; of all, when none is given. */
    public CommitmentsViewModel(
            CommitmentServices services, Opener opener, Desk desk, Optional<ConferenceId> conference) {
        this.services = services;
        this.desk = desk;
        this.conference = conference;
        this.filter = new CommitmentFilter(rows, desk.tasks());
        this.edits = new CommitmentEdits(service(), desk.tasks(), () -> sheet);
        this.rescheduling = new Rescheduling(service(), desk, service()::today);
        this.selected = new SelectedCommitment(service(), desk, new Reports(services, opener, desk));
        selection.currentProperty().subscribe(selected::show);
        selection.onGivenUp(row -> conference.ifPresent(id ->
                desk.tasks().run(() -> services.undo().undoAdding(Scope.of(id), row.key()), _ -> {})));
        filter.foundProperty().subscribe(_ -> desk.tasks().deliver(this::selectFirst));
        // also one conference's register hears of all: a commitment that goes on elsewhere changes here too
        this.subscription = services.changes().subscribe(_ -> desk.tasks().deliver(this::reload));
        reload();
    }

    private CommitmentService service() {
        return services.commitments();
    }

    private void reload() {
        desk.tasks().run(() -> CommitmentSheet.read(service(), conference), this::show);
    }

    private void show(CommitmentSheet now) {
        sheet = Optional.of(now);
        Row.align(rows, now.lines(), line -> line.commitment().id(), CommitmentRow::new);
        filter.offer(now.officials());
        if (!targets.equals(now.others())) {
            targets.setAll(now.others());
        }
        summary.set(Message.of("commitments.summary", rows.size(), open(now), late(now)));
        selected.show(selection.current());
        wanted.ifPresentOrElse(this::select, this::selectFirst);
    }

    private static long open(CommitmentSheet now) {
        return now.lines().stream().filter(line -> line.tracked().open()).count();
    }

    private static long late(CommitmentSheet now) {
        return now.lines().stream()
                .filter(line -> line.tracked().attention().contains(Attention.OVERDUE))
                .count();
    }

    /** Selects a commitment; when it is not there yet, as soon as it is. */
    public void reveal(String id) {
        select(new CommitmentId(id));
    }

    private void select(CommitmentId id) {
        var row = rows.stream().filter(one -> one.key().equals(id)).findFirst();
        wanted = row.isPresent() ? Optional.empty() : Optional.of(id);
        row.ifPresent(wantedEdited ? selection::edit : selection::select);
        wantedEdited = wantedEdited && row.isEmpty();
    }

    private void selectFirst() {
        var shown = filter.finding().hits();
        if (selection.rows().isEmpty() && !shown.isEmpty()) {
            selection.select(shown.getFirst());
        }
    }

    // ---- the list ----

    /** Adds a commitment at the end of the conference's register, to be typed at once. */
    void add() {
        filter.clear();
        conference.ifPresent(id -> desk.tasks()
                .run(() -> service().append(id, "", CommitmentOrigin.ASSIGNED), commitment -> {
                    wantedEdited = true;
                    select(commitment.id());
                }));
    }

    void delete() {
        var gone = selected();
        var message = gone.size() == 1
                ? Message.of(
                        "commitments.deleted",
                        selection.rows().getFirst().commitment().text())
                : Message.of("commitments.deletedSeveral", gone.size());
        var next = new Moves<>(filter.finding().hits(), selection).neighbour();
        selected.settle();
        desk.tasks().run(() -> service().delete(gone), steps -> {
            desk.offerUndo(
                    message,
                    () -> steps.stream()
                            .allMatch(step -> services.undo().undo(step).isPresent()));
            next.map(CommitmentRow::key).ifPresent(this::select);
        });
    }

    /** Sets the state of a row, and of the other selected ones if it is one of them. */
    void setState(CommitmentRow row, CommitmentState state) {
        var some = selection.rows().contains(row) ? selected() : List.of(row.key());
        desk.tasks().run(() -> service().state(some, state), _ -> {});
    }

    /** Lets the selected commitments go on in another conference. */
    void carryOver(Conference into) {
        var some = selected();
        desk.tasks()
                .run(
                        () -> service().carryOver(some, into.id()),
                        step -> step.ifPresentOrElse(
                                change -> desk.offerUndo(
                                        Message.of("commitments.carriedOver", some.size(), into.name()),
                                        () -> services.undo().undo(change).isPresent()),
                                () -> desk.notices().info(Message.of("commitments.carriedBefore", into.name()))));
    }

    private List<CommitmentId> selected() {
        return selection.rows().stream().map(CommitmentRow::key).toList();
    }

    // ---- what the view shows ----

    Message title() {
        return Message.of(everywhere() ? "commitments.tracking" : "commitments.title");
    }

    Message subtitle() {
        return Message.of(everywhere() ? "commitments.trackingSubtitle" : "commitments.subtitle");
    }

    /** What to do while there is no commitment at all. */
    Message emptyMessage() {
        return Message.of(everywhere() ? "commitments.emptyEverywhere" : "commitments.empty");
    }

    /** Under which the arrangement of the columns is remembered. */
    String name() {
        return everywhere() ? "tracking" : "commitments";
    }

    /** True while there is no commitment, whatever the filters. */
    ObservableValue<Boolean> emptyProperty() {
        return Bindings.isEmpty(rows);
    }

    /** Commitments are added to the register of a conference only. */
    ObservableValue<Boolean> addableProperty() {
        return new ReadOnlyBooleanWrapper(!everywhere());
    }

    /** True while something is selected that can go on elsewhere. */
    ObservableValue<Boolean> carryableProperty() {
        return Bindings.isNotEmpty(selection.rows()).and(Bindings.isNotEmpty(targets));
    }

    /** True for the register over all conferences, which names the conference of each row. */
    boolean everywhere() {
        return conference.isEmpty();
    }

    /** All rows, whatever the filters. */
    ObservableList<CommitmentRow> rows() {
        return rows;
    }

    RowSelection<CommitmentRow> selection() {
        return selection;
    }

    CommitmentFilter filter() {
        return filter;
    }

    CommitmentEdits edits() {
        return edits;
    }

    Rescheduling rescheduling() {
        return rescheduling;
    }

    SelectedCommitment details() {
        return selected;
    }

    /** The conferences into which commitments can be carried over. */
    ObservableList<Conference> targets() {
        return targets;
    }

    List<String> organizations() {
        return sheet.map(now -> now.organizations().all()).orElse(List.of());
    }

    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void openHistory() {
        selection
                .current()
                .map(CommitmentRow::commitment)
                .ifPresent(commitment -> desk.navigator()
                        .open(new Place.History(
                                commitment.conference().value(),
                                Optional.of(commitment.id().value()))));
    }

    void leave() {
        rescheduling.leave();
        selected.settle();
        subscription.close();
    }
}
