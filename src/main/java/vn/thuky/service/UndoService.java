package vn.thuky.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import vn.thuky.domain.Id;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;

/**
 * Takes back what was done and makes it again. Inside a conference that is the conference's last step, whenever it was made, though
 * never the step that made the conference: with it everything would be gone. Elsewhere it is the last step of what was written last,
 * so that a conference deleted from the list comes back, if it was made since the start and can be seen there: what somebody did to
 * the office last week, or a note inside a conference, cannot.
 */
public final class UndoService implements AutoCloseable {
    private final Ledger ledger;
    private final Map<Scope, Long> firstOfStart = new ConcurrentHashMap<>();
    private final AtomicReference<Optional<Scope>> lastWritten = new AtomicReference<>(Optional.empty());
    private final Changes.Subscription subscription;

    public UndoService(Ledger ledger) {
        this.ledger = ledger;
        this.subscription = ledger.changes().subscribe(this::written);
    }

    /**
     * Takes back the last step.
     *
     * @param conference identity of the conference the user is in
     * @return the step that was taken back; empty when there was none
     */
    public Optional<Step> undo(Optional<String> conference) {
        return Step.of(
                conference.isPresent()
                        ? ledger.undo(Scope.of(new ConferenceId(conference.get())), step -> !makesConference(step))
                        : lastWritten
                                .get()
                                .map(scope -> ledger.undo(scope, this::seenElsewhere))
                                .orElse(List.of()));
    }

    /** Takes back a step just made, unless another was made since: for the offer in the notice of a deletion. */
    public Optional<Step> undo(Change step) {
        return Step.of(ledger.undo(step));
    }

    /** Takes back the step that added a record, unless another was made since. */
    public Optional<Step> undoAdding(Scope scope, Id record) {
        return Step.of(ledger.undo(
                scope,
                step -> step.edits().stream()
                        .anyMatch(edit -> edit.created() && edit.id().equals(record.value()))));
    }

    /** Makes again what was taken back last; see {@link #undo(Optional)}. */
    public Optional<Step> redo(Optional<String> conference) {
        var scope = conference.map(id -> Scope.of(new ConferenceId(id))).or(lastWritten::get);
        return Step.of(scope.map(ledger::redo).orElse(List.of()));
    }

    /** Makes again a step that was taken back, wherever the user has gone since. */
    public Optional<Step> redo(Step undone) {
        return Step.of(ledger.redo(undone.scope()));
    }

    private static boolean makesConference(Change step) {
        return step.edits().stream().anyMatch(edit -> edit.kind() == RecordKind.CONFERENCE && edit.created());
    }

    private boolean seenElsewhere(Change step) {
        var seen = step.scope().equals(Scope.OFFICE)
                || step.touches(RecordKind.CONFERENCE)
                || step.touches(RecordKind.COMMITMENT);
        return seen && step.seq() >= firstOfStart.getOrDefault(step.scope(), Long.MAX_VALUE);
    }

    private void written(Change change) {
        firstOfStart.putIfAbsent(change.scope(), change.seq());
        lastWritten.set(Optional.of(change.scope()));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
