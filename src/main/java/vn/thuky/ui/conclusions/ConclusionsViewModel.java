package vn.thuky.ui.conclusions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.service.Changes;
import vn.thuky.service.ConclusionService;
import vn.thuky.service.ConclusionService.Line;
import vn.thuky.service.Refusal;
import vn.thuky.text.Points;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The directions, decisions and tasks of a conference: which of them are told, in which order, which are followed up. */
public final class ConclusionsViewModel {
    private final ConclusionService service;
    private final Desk desk;
    private final ConferenceId conference;
    private final Changes.Subscription subscription;
    private final ObservableList<ConclusionRow> rows = FXCollections.observableArrayList();
    private final RowSelection<ConclusionRow> selection = new RowSelection<>();
    private final Reveal<ConclusionRow> reveal = new Reveal<>(rows, selection);
    private final Moves<ConclusionRow> moves = new Moves<>(rows, selection);

    public ConclusionsViewModel(ConclusionService service, Changes changes, Desk desk, ConferenceId conference) {
        this.service = service;
        this.desk = desk;
        this.conference = conference;
        this.subscription = changes.follow(conference, () -> desk.tasks().deliver(this::reload));
        reload();
    }

    private void reload() {
        desk.tasks().run(() -> service.lines(conference), this::show);
    }

    private void show(List<Line> lines) {
        Row.align(rows, lines, line -> line.id(), ConclusionRow::new);
        int number = 0;
        for (var row : rows) {
            row.setLetter(row.in() ? Points.letter(++number) + ")" : "");
        }
        reveal.tryAgainOrFirst();
    }

    /** Takes the selected ones in, or leaves them out when all are in. */
    void tick() {
        tick(selected(), selection.rows().stream().anyMatch(row -> !row.in()));
    }

    void tick(ConclusionRow row) {
        tick(List.of(row.key().value()), !row.in());
    }

    private void tick(List<String> some, boolean in) {
        run(() -> service.tick(conference, some, in));
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
        run(() -> service.move(conference, some, to));
    }

    private void run(Callable<Optional<Refusal>> verb) {
        desk.tasks()
                .run(
                        verb,
                        refused -> refused.ifPresent(why -> desk.notices()
                                .error(Message.of(why.key(), why.values().toArray()))));
    }

    private List<String> selected() {
        return selection.rows().stream().map(row -> row.key().value()).toList();
    }

    /** Opens the follow-up of the selected one; a direction that has none gets it. */
    void follow() {
        selection
                .current()
                .ifPresent(row -> row.task()
                        .ifPresentOrElse(
                                task -> open(new Place.Commitments(
                                        conference.value(),
                                        Optional.of(task.id().value()))),
                                () -> make(row)));
    }

    private void make(ConclusionRow row) {
        if (row.key() instanceof NoteId note) {
            desk.tasks()
                    .run(() -> service.follow(note), () -> desk.notices().success(Message.of("conclusions.followed")));
        }
    }

    /** Goes to the record the selected one was made from. */
    void openSource() {
        selection.current().ifPresent(row -> {
            var id = Optional.of(row.key().value());
            open(
                    row.key() instanceof NoteId || row.key() instanceof VoteId
                            ? new Place.Live(conference.value(), id)
                            : new Place.Commitments(conference.value(), id));
        });
    }

    void openPaper() {
        open(new Place.Documents(conference.value(), Optional.of("CONCLUSIONS")));
    }

    private void open(Place place) {
        desk.navigator().open(place);
    }

    ObservableList<ConclusionRow> rows() {
        return rows;
    }

    RowSelection<ConclusionRow> selection() {
        return selection;
    }

    /** The words of the selected one. */
    ObservableValue<String> textProperty() {
        return selection
                .currentProperty()
                .flatMap(now -> now.<ObservableValue<Line>>map(ConclusionRow::lineProperty)
                        .orElse(null))
                .map(line -> line.text())
                .orElse("");
    }

    ObservableValue<Message> summaryProperty() {
        return Bindings.createObjectBinding(
                () -> Message.of(
                        "conclusions.summary",
                        rows.size(),
                        rows.stream().filter(ConclusionRow::in).count(),
                        rows.stream().filter(row -> row.task().isPresent()).count()),
                rows);
    }

    void leave() {
        subscription.close();
    }
}
