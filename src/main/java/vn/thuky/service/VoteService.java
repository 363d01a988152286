package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** What a conference votes on. */
public final class VoteService {
    private final Ledger ledger;
    private final Store store;

    public VoteService(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Writes a vote down, or what is corrected of it. */
    public Optional<Change> put(Vote vote) {
        return ledger.write(Edit.put(vote));
    }

    public Optional<Change> delete(VoteId id) {
        return store.votes().vote(id).flatMap(vote -> ledger.write(Edit.remove(vote)));
    }
}
