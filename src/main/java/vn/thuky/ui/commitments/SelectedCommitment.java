package vn.thuky.ui.commitments;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.DeadlineChange;
import vn.thuky.service.CommitmentDetails;
import vn.thuky.service.CommitmentService;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.KeptText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** What stands behind the selected commitment: its whole text, the note it came from, its reports, its earlier deadlines. */
final class SelectedCommitment {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final CommitmentService service;
    private final Desk desk;
    private final KeptText text;
    private final Reports reports;
    private final ObservableList<Worded> deadlines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Message>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CommitmentId> shown = Optional.empty();
    private Optional<CommitmentDetails> details = Optional.empty();

    SelectedCommitment(CommitmentService service, Desk desk, Reports reports) {
        this.service = service;
        this.desk = desk;
        this.reports = reports;
        this.text = new KeptText(desk.tasks());
    }

    KeptText text() {
        return text;
    }

    Reports reports() {
        return reports;
    }

    /** Earlier deadlines, the newest change first. */
    ObservableList<Worded> deadlines() {
        return deadlines;
    }

    /** The note it was made from, or the conference it was carried over from. */
    ReadOnlyObjectProperty<Optional<Message>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    void show(Optional<CommitmentRow> row) {
        var id = row.map(CommitmentRow::key);
        var words = row.map(one -> one.commitment().text()).orElse("");
        if (id.equals(shown)) {
            text.refresh(words);
        } else {
            reports.settle();
            shown = id;
            show(Optional.<CommitmentDetails>empty(), id);
            text.show(
                    words,
                    (typed, done) -> id.ifPresent(commitment -> desk.tasks()
                            .run(() -> service.change(commitment, one -> one.withText(typed)), _ -> done.run())));
        }
        id.ifPresent(commitment -> desk.tasks().run(() -> service.details(commitment), now -> show(now, id)));
    }

    private void show(Optional<CommitmentDetails> now, Optional<CommitmentId> of) {
        if (!of.equals(shown)) {
            return;
        }
        details = now;
        reports.show(now);
        source.set(now.flatMap(SelectedCommitment::source));
        deadlines.setAll(now.map(one -> deadlines(one.commitment())).orElse(List.of()));
    }

    private static Optional<Message> source(CommitmentDetails details) {
        return details.source()
                .map(note -> Message.of("commitments.source.note", CLOCK.format(note.at()), note.text()))
                .or(() -> details.earlier().map(before -> Message.of("commitments.source.earlier", before.name())));
    }

    private static List<Worded> deadlines(Commitment commitment) {
        return commitment.deadlineChanges().reversed().stream()
                .map(SelectedCommitment::words)
                .toList();
    }

    /** The earlier deadline and when it was changed, why and by whom as far as that is known. */
    private static Worded words(DeadlineChange change) {
        var was =
                Message.of("commitments.deadline.was", CommitmentRow.day(change.before()), MOMENT.format(change.at()));
        return texts -> Stream.of(was.in(texts), change.reason(), change.author())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Goes to the note it was made from, or to the conference it belongs to. */
    void openSource() {
        details.ifPresent(now -> {
            var conference = now.commitment().conference().value();
            desk.navigator()
                    .open(now.source()
                            .<Place>map(note -> new Place.Live(
                                    conference, Optional.of(note.id().value())))
                            .orElseGet(() -> new Place.Commitments(
                                    conference,
                                    Optional.of(now.commitment().id().value()))));
        });
    }

    /** Saves what is typed and not saved yet. */
    void settle() {
        text.flush();
        reports.settle();
    }
}
