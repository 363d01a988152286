package vn.thuky.ui.agenda;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Scope;
import vn.thuky.service.AgendaService;
import vn.thuky.service.Changes;
import vn.thuky.service.Programme;
import vn.thuky.service.UndoService;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The agenda of one conference: its rows, their order, and the texts of the selected item. */
public final class AgendaViewModel {
    private final AgendaService service;
    private final UndoService undo;
    private final Desk desk;
    private final ConferenceId conference;
    private final Changes.Subscription subscription;
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final RowSelection<AgendaRow> selection = new RowSelection<>();
    private final Moves<AgendaRow> moves = new Moves<>(rows, selection);
    private final Reveal<AgendaRow> reveal = new Reveal<>(rows, selection);
    private final ReadOnlyObjectWrapper<AgendaEnd> end = new ReadOnlyObjectWrapper<>(AgendaEnd.EMPTY);
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(summary(List.of()));
    private final ReadOnlyObjectWrapper<String> conferenceName = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper drifting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sittings = new ReadOnlyBooleanWrapper();
    private final AgendaEdits edits;
    private final CuesText cues;
    private Optional<Programme> programme = Optional.empty();

    public AgendaViewModel(
            AgendaService service, Changes changes, UndoService undo, Desk desk, ConferenceId conference) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.conference = conference;
        this.edits = new AgendaEdits(service, desk.tasks(), rows, () -> programme);
        this.cues = new CuesText(service, desk.tasks());
        selection.currentProperty().subscribe(cues::show);
        this.subscription = changes.follow(conference, () -> desk.tasks().deliver(this::reload));
        selection.onGivenUp(row -> desk.tasks().run(() -> undo.undoAdding(Scope.of(conference), row.key()), _ -> {}));
        reload();
    }

    private void reload() {
        desk.tasks().run(() -> service.programme(conference), found -> found.ifPresent(this::show));
    }

    /** Time has passed: in session the forecast follows it. */
    void tick() {
        programme
                .filter(now -> now.conference().status() == ConferenceStatus.IN_SESSION)
                .ifPresent(_ -> reload());
    }

    private void show(Programme now) {
        programme = Optional.of(now);
        Row.align(rows, AgendaLine.of(now), line -> line.item().id(), AgendaRow::new);
        drifting.set(rows.stream()
                .flatMap(row -> row.lineProperty().get().slot().stream())
                .anyMatch(AgendaLine::drifts));
        sittings.set(
                rows.stream().anyMatch(row -> row.lineProperty().get().sitting().isPresent()));
        end.set(AgendaEnd.of(now));
        summary.set(summary(now.items()));
        conferenceName.set(now.conference().name());
        cues.show(selection.current());
        reveal.tryAgainOrFirst();
    }

    private static Message summary(List<AgendaItem> items) {
        var total = items.stream().map(AgendaItem::planned).reduce(Duration.ZERO, Duration::plus);
        return Message.of("agenda.summary", items.size(), AgendaLine.length(total));
    }

    /** Selects an item; when it is not there yet, as soon as it is. */
    public void reveal(String id) {
        reveal.select(new AgendaItemId(id));
    }

    // ---- order ----

    /** Adds an item below the selected one, to be typed at once. */
    void add() {
        var above = selection.current().map(AgendaRow::key);
        desk.tasks()
                .run(
                        () -> above.map(id -> service.insertAfter(conference, id, ""))
                                .orElseGet(() -> service.append(conference, "")),
                        item -> reveal.edit(item.id()));
    }

    void delete() {
        var gone = selected();
        var message = gone.size() == 1
                ? Message.of(
                        "agenda.deleted", selection.rows().getFirst().item().title())
                : Message.of("agenda.deletedSeveral", gone.size());
        var next = moves.neighbour();
        cues.flush();
        desk.tasks().run(() -> service.delete(conference, gone), step -> {
            step.ifPresent(
                    change -> desk.offerUndo(message, () -> undo.undo(change).isPresent()));
            next.map(AgendaRow::key).ifPresent(reveal::select);
        });
    }

    void moveUp() {
        move(moves.up());
    }

    void moveDown() {
        move(moves.down());
    }

    /** Moves a row, with the other selected ones if it is one of them, above the row at {@code to}. */
    void move(int from, int to) {
        move(moves.drop(from, to));
    }

    /** A sitting begins with the selected item, or no longer does. */
    void toggleSitting() {
        selection.current().ifPresent(edits::toggleSitting);
    }

    private void move(int to) {
        var some = selected();
        desk.tasks().run(() -> service.move(conference, some, to), _ -> {});
    }

    private List<AgendaItemId> selected() {
        return selection.rows().stream().map(AgendaRow::key).toList();
    }

    // ---- what the view shows ----

    ObservableList<AgendaRow> rows() {
        return rows;
    }

    RowSelection<AgendaRow> selection() {
        return selection;
    }

    AgendaEdits edits() {
        return edits;
    }

    CuesText cues() {
        return cues;
    }

    /** Names of those who can carry an item out. */
    List<String> people() {
        return programme.map(Programme::people).orElse(List.of());
    }

    List<Choice<SiteId>> siteChoices() {
        return programme.map(AgendaLine::sites).orElse(List.of());
    }

    ReadOnlyObjectProperty<AgendaEnd> endProperty() {
        return end.getReadOnlyProperty();
    }

    /** Whether anything goes otherwise than planned, so that the forecast is worth a column. */
    ReadOnlyBooleanProperty driftingProperty() {
        return drifting.getReadOnlyProperty();
    }

    /** Whether there is more than one sitting. */
    ReadOnlyBooleanProperty sittingsProperty() {
        return sittings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> conferenceNameProperty() {
        return conferenceName.getReadOnlyProperty();
    }

    void openHistory() {
        selection
                .current()
                .ifPresent(row -> desk.navigator()
                        .open(new Place.History(
                                conference.value(), Optional.of(row.key().value()))));
    }

    void leave() {
        cues.flush();
        subscription.close();
    }
}
