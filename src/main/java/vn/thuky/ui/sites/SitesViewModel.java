package vn.thuky.ui.sites;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.SiteService;
import vn.thuky.service.UndoService;
import vn.thuky.text.SiteName;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The sites of one conference: their order, which is the main one, and the line of the selected one. */
public final class SitesViewModel {
    private final SiteService service;
    private final UndoService undo;
    private final Desk desk;
    private final ConferenceId conference;
    private final Changes.Subscription subscription;
    private final ObservableList<SiteRow> rows = FXCollections.observableArrayList();
    private final RowSelection<SiteRow> selection = new RowSelection<>();
    private final Reveal<SiteRow> reveal = new Reveal<>(rows, selection);
    private final Moves<SiteRow> moves = new Moves<>(rows, selection);
    private final SiteLog log;
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(summary(List.of()));
    private final ReadOnlyObjectWrapper<String> conferenceName = new ReadOnlyObjectWrapper<>("");

    public SitesViewModel(SiteService service, Changes changes, UndoService undo, Desk desk, ConferenceId conference) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.conference = conference;
        this.log = new SiteLog(service, desk.tasks());
        selection.currentProperty().subscribe(log::show);
        this.subscription = changes.follow(conference, () -> desk.tasks().deliver(this::reload));
        selection.onGivenUp(row -> desk.tasks().run(() -> undo.undoAdding(Scope.of(conference), row.key()), _ -> {}));
        reload();
    }

    private void reload() {
        desk.tasks().run(() -> service.listing(conference), found -> found.ifPresent(this::show));
    }

    private void show(SiteService.Listing listing) {
        var lines = SiteLine.of(listing.entries());
        Row.align(rows, lines, line -> line.site().id(), SiteRow::new);
        summary.set(summary(lines));
        conferenceName.set(listing.name());
        log.show(selection.current());
        reveal.tryAgainOrFirst();
    }

    private static Message summary(List<SiteLine> lines) {
        var invited = lines.stream().mapToInt(line -> line.rollCall().invited()).sum();
        var present = lines.stream().mapToInt(line -> line.rollCall().present()).sum();
        return Message.of("sites.summary", lines.size(), invited, present);
    }

    /** Selects a site; when it is not there yet, as soon as it is. */
    public void reveal(String id) {
        reveal.select(new SiteId(id));
    }

    // ---- the list ----

    /** Adds a site at the end, to be named at once. */
    void add() {
        desk.tasks().run(() -> service.add(conference, ""), site -> reveal.edit(site.id()));
    }

    void delete() {
        var gone = selected();
        var first =
                selection.rows().getFirst().text(SiteText.NAME).typedProperty().get();
        var one = first.text().isBlank()
                ? Message.of("sites.deletedNameless")
                : Message.of("sites.deleted", SiteName.behindWord(first.text()));
        var message = gone.size() == 1 ? one : Message.of("sites.deletedSeveral", gone.size());
        var next = moves.neighbour();
        desk.tasks().run(() -> service.delete(conference, gone), step -> {
            step.ifPresent(
                    change -> desk.offerUndo(message, () -> undo.undo(change).isPresent()));
            next.map(SiteRow::key).ifPresent(reveal::select);
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

    private void move(int to) {
        var some = selected();
        desk.tasks().run(() -> service.move(conference, some, to), _ -> {});
    }

    // ---- cells ----

    void type(SiteRow row, SiteText text, String typed) {
        if (text == SiteText.NAME && typed.isEmpty()) {
            row.text(text).refuse(typed, Message.of("sites.problem.noName"));
            return;
        }
        row.text(text).accept(typed);
        desk.tasks().run(() -> service.change(row.key(), site -> text.in(site, typed)), _ -> {});
    }

    /** Makes this the main site, in place of the one that is. */
    void setMain(SiteRow row) {
        desk.tasks().run(() -> service.setMain(conference, row.key()), _ -> {});
    }

    // ---- what the view shows ----

    ObservableList<SiteRow> rows() {
        return rows;
    }

    RowSelection<SiteRow> selection() {
        return selection;
    }

    SiteLog log() {
        return log;
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
        subscription.close();
    }

    private List<SiteId> selected() {
        return selection.rows().stream().map(SiteRow::key).toList();
    }
}
