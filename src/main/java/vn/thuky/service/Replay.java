package vn.thuky.service;

import java.io.IOException;
import java.util.ArrayList;
import vn.thuky.journal.Change;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Brings a store to where the journals are. On the writer's thread, or before there is one. */
final class Replay {
    private final Journals journals;
    private final HybridClock hybrid;

    Replay(Journals journals, HybridClock hybrid) {
        this.journals = journals;
        this.hybrid = hybrid;
    }

    /** Applies what the store has not seen of a scope; a store ahead of the journal forgets the scope and starts over. */
    void into(Store store, Scope scope) throws IOException {
        var journal = journals.of(scope);
        var applied = store.applied(scope);
        if (applied > journal.lastSeq()) {
            store.forget(scope);
            applied = 0;
        }
        if (applied < journal.lastSeq()) {
            var missing = new ArrayList<Change>();
            journal.read(applied, missing::add);
            missing.forEach(change -> hybrid.seen(change.tick()));
            store.apply(scope, missing);
        }
    }

    /** A new store in memory with everything the open journals hold. */
    Store inMemory() throws IOException {
        var store = Store.memory();
        try {
            for (var scope : journals.scopes()) {
                into(store, scope);
            }
            return store;
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
