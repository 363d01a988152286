package vn.thuky.journal;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One step of a user: what was done to one or more records of one scope, all of it or nothing.
 *
 * @param seq number of the step in its journal, from 1
 * @param at wall-clock time, for people
 * @param tick hybrid logical time, for order
 * @param device the laptop it was made on
 * @param author who made it; empty when the office has not entered a name
 * @param of for an undo or redo the number of the step concerned, else 0
 * @param joint it is one half of a step made in a conference and in the office at once; both halves have the same tick
 */
public record Change(
        long seq,
        Instant at,
        Tick tick,
        String device,
        String author,
        Scope scope,
        Nature nature,
        long of,
        boolean joint,
        List<FieldEdit> edits) {

    /** Whether a step was made, taken back, or made again. */
    public enum Nature {
        STEP,
        UNDO,
        REDO
    }

    public Change {
        edits = List.copyOf(edits);
    }

    /** The same change at another place in a journal. */
    Change numbered(long number, long concerned) {
        return new Change(number, at, tick, device, author, scope, nature, concerned, joint, edits);
    }

    /** The same change as one half of a step that has this tick. */
    public Change joined(Tick both) {
        return new Change(seq, at, both, device, author, scope, nature, of, true, edits);
    }

    /** The same change, each of its edits put through a function. */
    public Change with(UnaryOperator<FieldEdit> mapping) {
        var mapped = edits.stream().map(mapping).toList();
        return mapped.equals(edits)
                ? this
                : new Change(seq, at, tick, device, author, scope, nature, of, joint, mapped);
    }

    public boolean touches(RecordKind kind) {
        return edits.stream().anyMatch(edit -> edit.kind() == kind);
    }

    public boolean touches(RecordKind kind, String id) {
        return edits.stream().anyMatch(edit -> edit.kind() == kind && edit.id().equals(id));
    }
}
