package vn.thuky.ui.speeches;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.SpeechService;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The speeches of one conference: their rows, their order, and the texts of the selected one. */
public final class SpeechesViewModel {
    private final SpeechServices services;
    private final Desk desk;
    private final ConferenceId conference;
    private final Changes.Subscription subscription;
    private final ObservableList<SpeechRow> rows = FXCollections.observableArrayList();
    private final RowSelection<SpeechRow> selection = new RowSelection<>();
    private final Moves<SpeechRow> moves = new Moves<>(rows, selection);
    private final Reveal<SpeechRow> reveal = new Reveal<>(rows, selection);
    private final ObservableList<LoadLine> loads = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Message> summary =
            new ReadOnlyObjectWrapper<>(Message.of("speeches.summary", 0, ""));
    private final SpeechEdits edits;
    private final SpeechTexts texts;
    private Optional<SpeechSheet> sheet = Optional.empty();

    public SpeechesViewModel(SpeechServices services, Opener opener, Desk desk, ConferenceId conference) {
        this.services = services;
        this.desk = desk;
        this.conference = conference;
        this.edits = new SpeechEdits(services.speeches(), desk, () -> sheet);
        this.texts = new SpeechTexts(services, opener, desk);
        selection.currentProperty().subscribe(row -> texts.show(row, sheet));
        this.subscription =
                services.changes().follow(conference, () -> desk.tasks().deliver(this::reload));
        selection.onGivenUp(row ->
                desk.tasks().run(() -> services.undo().undoAdding(Scope.of(conference), row.key()), _ -> {}));
        reload();
    }

    private void reload() {
        desk.tasks().run(() -> SpeechSheet.of(speeches().queue(conference)), this::show);
    }

    private SpeechService speeches() {
        return services.speeches();
    }

    private void show(SpeechSheet now) {
        sheet = Optional.of(now);
        Row.align(rows, now.lines(), line -> line.speech().id(), SpeechRow::new);
        loads.setAll(LoadLine.of(now.queue()));
        summary.set(Message.of(
                "speeches.summary", rows.size(), LoadLine.length(now.queue().registered())));
        texts.show(selection.current(), sheet);
        reveal.tryAgainOrFirst();
    }

    /** Selects a speech; when it is not there yet, as soon as it is. */
    public void reveal(String id) {
        reveal.select(new SpeechId(id));
    }

    /** Adds a speech below the selected one, to be typed at once. */
    void add() {
        var above = selection.current().map(SpeechRow::speech);
        desk.tasks()
                .run(
                        () -> above.map(speech -> speeches().insertAfter(speech, SpeechKind.PAPER, ""))
                                .orElseGet(() -> speeches().append(conference, SpeechKind.PAPER, "")),
                        speech -> reveal.edit(speech.id()));
    }

    void delete() {
        var gone = selected();
        var message = gone.size() == 1
                ? Message.of(
                        "speeches.deleted", selection.rows().getFirst().speech().title())
                : Message.of("speeches.deletedSeveral", gone.size());
        var next = moves.neighbour();
        desk.tasks().run(() -> speeches().delete(conference, gone), step -> {
            step.ifPresent(change ->
                    desk.offerUndo(message, () -> services.undo().undo(change).isPresent()));
            next.map(SpeechRow::key).ifPresent(reveal::select);
        });
    }

    /** Withdraws the selected speeches; when they all are withdrawn already, puts them back. */
    void withdrawOrRestore() {
        var some = selected();
        var withdrawn = selection.rows().stream().allMatch(row -> row.speech().status() == SpeechStatus.WITHDRAWN);
        desk.tasks().run(() -> withdrawn ? speeches().restore(some) : speeches().withdraw(some), _ -> {});
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
        desk.tasks().run(() -> speeches().move(conference, some, to), _ -> {});
    }

    private List<SpeechId> selected() {
        return selection.rows().stream().map(SpeechRow::key).toList();
    }

    ObservableList<SpeechRow> rows() {
        return rows;
    }

    RowSelection<SpeechRow> selection() {
        return selection;
    }

    SpeechEdits edits() {
        return edits;
    }

    SpeechTexts texts() {
        return texts;
    }

    /** How the time asked for stands to the lengths of the agenda items. */
    ObservableList<LoadLine> loads() {
        return loads;
    }

    List<String> people() {
        return sheet.map(now -> now.people().all()).orElse(List.of());
    }

    List<String> organizations() {
        return sheet.map(now -> now.organizations().all()).orElse(List.of());
    }

    List<Choice<SiteId>> sites() {
        return sheet.map(SpeechSheet::sites).orElse(List.of());
    }

    List<Choice<AgendaItemId>> items() {
        return sheet.map(SpeechSheet::items).orElse(List.of());
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

    void leave() {
        subscription.close();
    }
}
