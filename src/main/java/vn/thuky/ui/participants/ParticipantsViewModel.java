package vn.thuky.ui.participants;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.RollCall;
import vn.thuky.journal.Change;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.ParticipantService.Pasted;
import vn.thuky.service.ParticipantService.Roster;
import vn.thuky.service.ParticipantService.Traces;
import vn.thuky.service.UndoService;
import vn.thuky.text.Excerpt;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Finding;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The participants of one conference: the list, its official order, and what is looked for in it. */
public final class ParticipantsViewModel {
    /** So much of what was not understood is named. */
    private static final int LONGEST = 200;

    private final ParticipantService service;
    private final UndoService undo;
    private final Desk desk;
    private final ConferenceId conference;
    private final Changes.Subscription subscription;
    private final ObservableList<ParticipantRow> rows = FXCollections.observableArrayList();
    private final RowSelection<ParticipantRow> selection = new RowSelection<>();
    private final Reveal<ParticipantRow> reveal = new Reveal<>(rows, selection);
    private final Moves<ParticipantRow> moves = new Moves<>(rows, selection);
    private final Finding<ParticipantRow> finding;
    private final ParticipantEdits edits;
    private final SelectionEdits selectionEdits;
    private final ReadOnlyObjectWrapper<Optional<Roster>> roster = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(summary(List.of()));
    private final BooleanProperty official = new SimpleBooleanProperty(true);

    public ParticipantsViewModel(
            ParticipantService service, Changes changes, UndoService undo, Desk desk, ConferenceId conference) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.conference = conference;
        this.finding = new Finding<>(rows, ParticipantRow::words, desk.tasks());
        this.edits = new ParticipantEdits(service, desk.tasks(), rows, roster::get);
        this.selectionEdits = new SelectionEdits(service, undo, desk, selection);
        this.subscription = changes.follow(conference, () -> desk.tasks().deliver(this::reload));
        selection.onGivenUp(row -> desk.tasks().run(() -> undo.undoAdding(Scope.of(conference), row.key()), _ -> {}));
        reload();
    }

    /** The roster as it is now, and its lines, made where making them does no harm. */
    private record Loaded(Roster roster, List<ParticipantLine> lines) {}

    private void reload() {
        desk.tasks()
                .run(
                        () -> service.roster(conference).map(now -> new Loaded(now, ParticipantLine.of(now))),
                        found -> found.ifPresent(this::show));
    }

    private void show(Loaded now) {
        roster.set(Optional.of(now.roster()));
        Row.align(rows, now.lines(), line -> line.participant().id(), ParticipantRow::new);
        summary.set(summary(now.lines()));
        reveal.tryAgain();
    }

    private static Message summary(List<ParticipantLine> lines) {
        var call = RollCall.of(lines.stream().map(ParticipantLine::participant).toList());
        return Message.of("participants.summary", lines.size(), call.present(), call.excused(), call.absent());
    }

    /** Selects a participant; when it is not there yet, as soon as it is. */
    public void reveal(String id) {
        reveal.select(new ParticipantId(id));
    }

    // ---- the list ----

    /** Adds a seat below the selected one, to be named at once. */
    void add() {
        finding.clear();
        var above = selection.current().map(ParticipantRow::key);
        desk.tasks()
                .run(
                        () -> above.map(id -> service.addAfter(conference, id))
                                .orElseGet(() -> service.add(conference)),
                        seat -> reveal.edit(seat.id()));
    }

    /** Adds the people of a list copied from a spreadsheet. */
    void paste(String list) {
        finding.clear();
        desk.tasks().run(() -> service.paste(conference, list), this::tell);
    }

    /** Adds the people of a file, after showing whom it holds. */
    void importFile() {
        finding.clear();
        new PeopleImport(service, desk, conference, this::tell).ask();
    }

    private void tell(Pasted pasted) {
        switch (pasted) {
            case Pasted.Added(var change, int people, int organizations, var notUnderstood) -> {
                desk.offerUndo(
                        notUnderstood.isEmpty()
                                ? Message.of("participants.pasted", people, organizations)
                                : Message.of(
                                        "participants.pasted.partly",
                                        people,
                                        organizations,
                                        Excerpt.of(String.join("; ", notUnderstood), LONGEST)),
                        () -> undo.undo(change).isPresent());
                change.edits().stream().findFirst().ifPresent(first -> reveal(first.id()));
            }
            case Pasted.Nobody() -> desk.notices().info(Message.of("participants.pasted.nobody"));
            case Pasted.TooMuch() -> desk.notices().warning(Message.of("participants.pasted.tooMuch"));
        }
    }

    void delete() {
        var gone = selected();
        var name = selection.rows().getFirst().participant().person().name();
        var message = gone.size() == 1 && !name.isBlank()
                ? Message.of("participants.deleted", name)
                : Message.of("participants.deletedSeveral", gone.size());
        var next = moves.neighbour();
        desk.tasks().run(() -> deleted(gone), done -> {
            done.step()
                    .ifPresent(change -> desk.offerUndo(
                            DeletedWords.of(message, done.traces()),
                            () -> undo.undo(change).isPresent()));
            next.map(ParticipantRow::key).ifPresent(reveal::select);
        });
    }

    /** What came of it, and what stays of those who are gone. */
    private record Deleted(Optional<Change> step, Traces traces) {}

    private Deleted deleted(List<ParticipantId> gone) {
        var traces = service.traces(conference, gone);
        return new Deleted(service.delete(conference, gone), traces);
    }

    // ---- official order ----

    void moveUp() {
        move(moves.up());
    }

    void moveDown() {
        move(moves.down());
    }

    /** Moves a row, with the other selected ones if it is one of them, above the row at {@code to}. */
    void move(int from, int to) {
        if (official.get() && !finding.activeProperty().get()) {
            move(moves.drop(from, to));
        } else {
            desk.notices().info(Message.of("participants.onlyOfficial"));
        }
    }

    private void move(int to) {
        var some = selected();
        desk.tasks().run(() -> service.move(conference, some, to), _ -> {});
    }

    /** Whether the list is shown in official order; told by the table, which may be sorted by a column. */
    BooleanProperty officialProperty() {
        return official;
    }

    /** True while moving by one place means something: somebody is selected, and all are shown in official order. */
    ObservableValue<Boolean> movableProperty() {
        return Bindings.createBooleanBinding(
                () -> official.get()
                        && selection.current().isPresent()
                        && !finding.activeProperty().get(),
                official,
                selection.currentProperty(),
                finding.activeProperty());
    }

    // ---- what the view shows ----

    RowSelection<ParticipantRow> selection() {
        return selection;
    }

    Finding<ParticipantRow> finding() {
        return finding;
    }

    ParticipantEdits edits() {
        return edits;
    }

    SelectionEdits selectionEdits() {
        return selectionEdits;
    }

    ReadOnlyObjectProperty<Optional<Roster>> rosterProperty() {
        return roster.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void openHistory() {
        selection
                .current()
                .ifPresent(row -> desk.navigator()
                        .open(new Place.History(
                                conference.value(), Optional.of(row.key().value()))));
    }

    /** Shows everything that is kept of the selected person. */
    void openPersonalData() {
        selection
                .current()
                .ifPresent(row -> desk.navigator()
                        .open(new Place.Personal(
                                Optional.of(conference.value()),
                                Optional.of(row.key().value()),
                                "")));
    }

    void leave() {
        subscription.close();
    }

    private List<ParticipantId> selected() {
        return selection.rows().stream().map(ParticipantRow::key).toList();
    }
}
