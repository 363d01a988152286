package vn.thuky.service;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Scope;

/**
 * Takes back what was done and makes it again. Inside a conference that is the conference's last step; elsewhere it is the last step
 * of what was written last, so that a conference deleted from the list comes back.
 */
public final class UndoService implements AutoCloseable {
    private final Ledger ledger;
    private final AtomicReference<Scope> lastWritten = new AtomicReference<>(Scope.OFFICE);
    private final Changes.Subscription subscription;

    public UndoService(Ledger ledger) {
        this.ledger = ledger;
        this.subscription = ledger.changes().subscribe(change -> lastWritten.set(change.scope()));
    }

    /**
     * Takes back the last step.
     *
     * @param conference identity of the conference the user is in
     * @return the step that was taken back; empty when there was none
     */
    public Optional<Step> undo(Optional<String> conference) {
        return ledger.undo(scope(conference)).map(Step::of);
    }

    /** Takes back a step just made, unless another was made since: for the offer in the notice of a deletion. */
    public Optional<Step> undo(Change step) {
        return ledger.undo(step).map(Step::of);
    }

    /** Makes again what was taken back last; see {@link #undo(Optional)}. */
    public Optional<Step> redo(Optional<String> conference) {
        return ledger.redo(scope(conference)).map(Step::of);
    }

    /** Makes again a step that was taken back, wherever the user has gone since. */
    public Optional<Step> redo(Step undone) {
        return ledger.redo(undone.scope()).map(Step::of);
    }

    private Scope scope(Optional<String> conference) {
        return conference.map(id -> Scope.of(new ConferenceId(id))).orElseGet(lastWritten::get);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
