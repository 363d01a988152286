package vn.thuky.ui.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.text.Worded;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

/** The rows of the notes in their order, the first of each group with its heading. Only what differs is drawn anew. */
final class NoteRows {
    private final LiveState state;
    private final NoteOrder order;
    private final Predicate<Note> wanted;
    private final Consumer<LiveRow<NoteLine>> leaves;
    private final ObservableList<LiveRow<NoteLine>> rows = FXCollections.observableArrayList();
    private final Map<String, LiveRow<NoteLine>> byId = new HashMap<>();
    private final Map<String, Commitment> commitments = new HashMap<>();

    /**
     * Without notes.
     *
     * @param wanted which notes are shown
     * @param leaves told of each row before it is shown no more, or moves
     */
    NoteRows(LiveState state, Predicate<Note> wanted, Consumer<LiveRow<NoteLine>> leaves) {
        this.state = state;
        this.order = new NoteOrder(state);
        this.wanted = wanted;
        this.leaves = leaves;
    }

    /** The rows that are shown. */
    ObservableList<LiveRow<NoteLine>> shown() {
        return rows;
    }

    /** All notes, in no order, shown or not. */
    Stream<Note> notes() {
        return byId.values().stream().map(row -> row.line().note());
    }

    int size() {
        return byId.size();
    }

    /** The row of a note, shown or not. */
    Optional<LiveRow<NoteLine>> find(NoteId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** Takes these notes in place of all others. */
    void load(List<Note> notes) {
        byId.clear();
        rows.clear();
        learnCommitments();
        notes.forEach(note -> byId.put(note.id().value(), new LiveRow<>(line(note, Optional.empty()))));
        arrange(true);
    }

    /** Arranges all notes anew, since speeches, items or commitments are not what they were. */
    void refresh() {
        learnCommitments();
        arrange(false);
    }

    /** Arranges all notes; {@code otherNotes} tells that others are wanted than before. */
    void arrange(boolean otherNotes) {
        if (otherNotes || !inOrder()) {
            var next = byId.values().stream()
                    .filter(row -> wanted.test(row.line().note()))
                    .sorted(Comparator.comparing(row -> row.line().note(), order))
                    .toList();
            var staying = new HashSet<>(next);
            rows.stream().filter(row -> !staying.contains(row)).toList().forEach(leaves);
            rows.setAll(next);
        }
        for (var i = 0; i < rows.size(); i++) {
            head(i);
        }
    }

    /** Looking is cheap; sorting thousands of rows, and drawing them anew, is not. */
    private boolean inOrder() {
        for (var i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1).line().note(), rows.get(i).line().note()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes over a note as it is now; its row, when it was not there before and is shown. */
    Optional<LiveRow<NoteLine>> put(Note note) {
        var known = find(note.id());
        if (known.isPresent() && staysInPlace(known.get(), note)) {
            known.get().show(line(note, known.get().line().heading()));
            return Optional.empty();
        }
        remove(note.id());
        var row = known.orElseGet(() -> new LiveRow<>(line(note, Optional.empty())));
        row.show(line(note, Optional.empty()));
        byId.put(row.key(), row);
        if (!wanted.test(note)) {
            return Optional.empty();
        }
        var at = place(note);
        rows.add(at, row);
        head(at);
        head(at + 1);
        return known.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    private boolean staysInPlace(LiveRow<NoteLine> row, Note note) {
        return wanted.test(note) && order.compare(row.line().note(), note) == 0 && rows.contains(row);
    }

    void remove(NoteId id) {
        var row = byId.remove(id.value());
        if (row != null) {
            leaves.accept(row);
            var at = rows.indexOf(row);
            if (at >= 0) {
                rows.remove(at);
                head(at);
            }
        }
    }

    /** Where a note belongs among the rows. */
    private int place(Note note) {
        var low = 0;
        var high = rows.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (order.compare(rows.get(middle).line().note(), note) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gives the row at this place its heading, or takes it away. */
    private void head(int index) {
        if (index < rows.size()) {
            var note = rows.get(index).line().note();
            var first = index == 0 || !order.together(rows.get(index - 1).line().note(), note);
            rows.get(index).show(line(note, first ? Optional.of(order.heading(note)) : Optional.empty()));
        }
    }

    private NoteLine line(Note note, Optional<Worded> heading) {
        var commitment = Optional.ofNullable(commitments.get(note.id().value()));
        return new NoteLine(note.id().value(), note, heading, commitment.map(this::said));
    }

    private Worded said(Commitment commitment) {
        var leads = new LiveNames(state).organizations(commitment.leads());
        var deadline = commitment.deadline().map(Figures::day).orElse("");
        return new Plain(LiveNames.joined(" · ", leads.isEmpty() ? "" : "→ " + leads, deadline));
    }

    private void learnCommitments() {
        commitments.clear();
        state.commitments().forEach(made -> made.source().ifPresent(note -> commitments.put(note.value(), made)));
    }
}
