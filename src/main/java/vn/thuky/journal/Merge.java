package vn.thuky.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two histories of one scope made one: the changes of both, each once, in the order of the hybrid clock. It does not matter which
 * history is which, or how often they are merged. A field that both have changed shows what it was given later; that and the other
 * value are told as a conflict, and both stay in the history.
 *
 * @param changes all of them, numbered from 1
 * @param added how many of them were not in the own history
 * @param conflicts what both have changed without having seen it of each other
 */
public record Merge(List<Change> changes, int added, List<Conflict> conflicts) {

    public Merge {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A field with two values, or a record that one has deleted and the other has changed.
     *
     * @param own what was done here: one field, or the deletion
     * @param other what was done there
     * @param otherShows the other one was later
     */
    public record Conflict(FieldEdit own, FieldEdit other, boolean otherShows) {}

    /** What a change is known by on every laptop. */
    private record Mark(Tick tick, String device) implements Comparable<Mark> {
        private static final Comparator<Mark> ORDER =
                Comparator.comparing(Mark::tick).thenComparing(Mark::device);

        static Mark of(Change change) {
            return new Mark(change.tick(), change.device());
        }

        @Override
        public int compareTo(Mark other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where an edit was made last: on which record, in which field; no field means the deletion of the record. */
    private record Spot(RecordKind kind, String id, Optional<String> field) {}

    private record Made(Mark mark, FieldEdit edit) {}

    /** Merges; of a change that both have in different words, the own words are kept. */
    public static Merge of(List<Change> own, List<Change> other) {
        var all = new TreeMap<Mark, Change>();
        var undone = new HashMap<Mark, Mark>();
        collect(other, all, undone);
        collect(own, all, undone);
        var ownMarks = marks(own);
        var otherMarks = marks(other);
        var conflicts = conflicts(
                last(own.stream()
                        .filter(change -> !otherMarks.contains(Mark.of(change)))
                        .toList()),
                last(other.stream()
                        .filter(change -> !ownMarks.contains(Mark.of(change)))
                        .toList()));
        return new Merge(numbered(all, undone), all.size() - ownMarks.size(), conflicts);
    }

    private static Set<Mark> marks(List<Change> changes) {
        var marks = new HashSet<Mark>();
        changes.forEach(change -> marks.add(Mark.of(change)));
        return marks;
    }

    private static void collect(List<Change> changes, Map<Mark, Change> all, Map<Mark, Mark> undone) {
        var bySeq = new HashMap<Long, Mark>();
        for (var change : changes) {
            var mark = Mark.of(change);
            all.put(mark, change);
            bySeq.put(change.seq(), mark);
            Optional.ofNullable(bySeq.get(change.of())).ifPresent(step -> undone.put(mark, step));
        }
    }

    private static List<Change> numbered(Map<Mark, Change> all, Map<Mark, Mark> undone) {
        var numbers = new HashMap<Mark, Long>();
        var changes = new ArrayList<Change>();
        all.forEach((mark, change) -> {
            numbers.put(mark, changes.size() + 1L);
            var of = Optional.ofNullable(undone.get(mark)).map(step -> numbers.getOrDefault(step, 0L));
            changes.add(change.numbered(changes.size() + 1L, of.orElse(0L)));
        });
        return changes;
    }

    private static Map<Spot, Made> last(List<Change> changes) {
        var last = new LinkedHashMap<Spot, Made>();
        for (var change : changes) {
            var mark = Mark.of(change);
            for (var edit : change.edits()) {
                spots(edit)
                        .forEach((spot, one) -> last.merge(
                                spot, new Made(mark, one), (a, b) -> a.mark().compareTo(b.mark()) > 0 ? a : b));
            }
        }
        return last;
    }

    private static Map<Spot, FieldEdit> spots(FieldEdit edit) {
        var spots = new LinkedHashMap<Spot, FieldEdit>();
        if (edit.after().isEmpty()) {
            spots.put(new Spot(edit.kind(), edit.id(), Optional.empty()), edit);
        } else {
            for (var name : edit.after().get().names()) {
                spots.put(new Spot(edit.kind(), edit.id(), Optional.of(name)), edit.only(name));
            }
        }
        return spots;
    }

    private static List<Conflict> conflicts(Map<Spot, Made> own, Map<Spot, Made> other) {
        var conflicts = new ArrayList<Conflict>();
        own.forEach((spot, mine) -> {
            Optional.ofNullable(other.get(spot))
                    .filter(theirs -> !theirs.edit().after().equals(mine.edit().after()))
                    .filter(theirs -> !theirs.edit().isOrder())
                    .ifPresent(theirs -> conflicts.add(conflict(mine, theirs)));
            spot.field()
                    .flatMap(_ -> Optional.ofNullable(other.get(new Spot(spot.kind(), spot.id(), Optional.empty()))))
                    .ifPresent(deletion -> conflicts.add(conflict(mine, deletion)));
        });
        other.forEach((spot, theirs) -> spot.field()
                .flatMap(_ -> Optional.ofNullable(own.get(new Spot(spot.kind(), spot.id(), Optional.empty()))))
                .ifPresent(deletion -> conflicts.add(conflict(deletion, theirs))));
        return conflicts;
    }

    private static Conflict conflict(Made own, Made other) {
        return new Conflict(own.edit(), other.edit(), other.mark().compareTo(own.mark()) > 0);
    }
}
