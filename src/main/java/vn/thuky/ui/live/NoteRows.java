package vn.thuky.ui.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.vote.Vote;
import vn.thuky.text.Worded;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

/** The rows of the notes in their order, the first of each group with its heading. Only what differs is drawn anew. */
final class NoteRows {
    private final LiveState state;
    private final NoteOrder order;
    private final StreamFilter filter;
    private final Consumer<LiveRow<NoteLine>> leaves;
    private final ObservableList<LiveRow<NoteLine>> rows = FXCollections.observableArrayList();
    private final Map<String, LiveRow<NoteLine>> byId = new HashMap<>();
    private final Map<String, Vote> votes = new HashMap<>();
    private final Map<String, Commitment> commitments = new HashMap<>();

    /**
     * Without notes.
     *
     * @param filter which notes are shown
     * @param leaves told of each row before it is shown no more, or moves
     */
    NoteRows(LiveState state, StreamFilter filter, Consumer<LiveRow<NoteLine>> leaves) {
        this.state = state;
        this.order = new NoteOrder(state);
        this.filter = filter;
        this.leaves = leaves;
    }

    /** The rows that are shown. */
    ObservableList<LiveRow<NoteLine>> shown() {
        return rows;
    }

    /** All notes, in no order, shown or not, without the votes among them. */
    Stream<Note> notes() {
        return byId.values().stream()
                .map(row -> row.line().note())
                .filter(note -> !votes.containsKey(note.id().value()));
    }

    /** How many notes there are. */
    int size() {
        return byId.size() - votes.size();
    }

    /** How many notes are shown. */
    int found() {
        return filter.active() ? rows.size() : size();
    }

    /** Shows these votes among the notes; the row of one that was not there before. */
    Optional<LiveRow<NoteLine>> show(List<Vote> taken) {
        var now = new HashMap<String, Vote>();
        taken.forEach(vote -> now.put(VoteNotes.of(vote).id().value(), vote));
        votes.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .map(NoteId::new)
                .forEach(this::remove);
        votes.clear();
        votes.putAll(now);
        return taken.stream().flatMap(vote -> put(VoteNotes.of(vote)).stream()).reduce((_, last) -> last);
    }

    /** The row of a note, shown or not. */
    Optional<LiveRow<NoteLine>> find(NoteId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** Takes these notes in place of all others. */
    void load(List<Note> notes) {
        byId.clear();
        rows.clear();
        votes.clear();
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
                    .filter(row -> shows(row.line().note()))
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
        if (!shows(note)) {
            return Optional.empty();
        }
        var at = place(note);
        rows.add(at, row);
        head(at);
        head(at + 1);
        return known.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    /** A vote has nothing notes are chosen by. */
    private boolean shows(Note note) {
        return votes.containsKey(note.id().value()) ? !filter.active() : filter.shows(note);
    }

    private boolean staysInPlace(LiveRow<NoteLine> row, Note note) {
        return shows(note) && order.compare(row.line().note(), note) == 0 && rows.contains(row);
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
        var id = note.id().value();
        var vote = Optional.ofNullable(votes.get(id));
        var commitment = Optional.ofNullable(commitments.get(id)).map(this::said);
        return new NoteLine(
                id, note, heading, commitment.or(() -> vote.map(VoteViewModel::result)), vote.map(Vote::id));
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
