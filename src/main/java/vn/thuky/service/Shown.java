package vn.thuky.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Keeps the store at what the journals say, building it again in memory where it fails. On the writer's thread. */
final class Shown {
    private static final Logger LOG = Logger.getLogger(Shown.class.getName());

    private final Journals journals;
    private final Replay replay;
    private final Store store;
    private boolean behind;

    Shown(Journals journals, Replay replay, Store store) {
        this.journals = journals;
        this.replay = replay;
        this.store = store;
    }

    /** Makes sure that the store answers and holds what the journals hold. */
    void all() throws IOException {
        behind |= journals.finishReplacing();
        if (behind || !store.answers()) {
            anew();
        }
    }

    /** Shows what was just written, and tells of each change once it is shown. */
    void show(List<Change> written, Consumer<Change> told) {
        behind = true;
        for (var change : written) {
            showOne(change);
            told.accept(change);
        }
        behind = false;
    }

    private void showOne(Change change) {
        try {
            if (store.applied(change.scope()) < change.seq()) {
                store.apply(change.scope(), List.of(change));
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "the store fails and is built again in memory", e);
            anew();
        }
    }

    /** Goes on with a store in memory; its file is built again at the next start, since it is not sealed. */
    void anew() {
        try {
            store.become(replay.inMemory());
            behind = false;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new NotShown(e);
        }
    }

    /** Applies what the store has not seen of a scope. */
    void catchUp(Scope scope) throws IOException {
        replay.into(store, scope);
    }

    /** Forgets a scope and shows it as its journal is now. */
    void again(Scope scope) throws IOException {
        try {
            journals.of(scope);
            store.forget(scope);
            replay.into(store, scope);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "the store fails and is built again in memory", e);
            anew();
        }
    }

    /** The journals are about to say something else: until it is built anew, the store is not to be believed. */
    void outdated() {
        behind = true;
    }

    /** A store that may show something else than the journals say is not believed at the next start. */
    void end() {
        if (behind) {
            store.leaveUnsealed();
        }
    }

    /** Builds the store anew in memory, and deletes its file, which would still hold what was taken away. */
    void withoutTrace() throws IOException {
        try {
            store.becomeWithoutTrace(replay.inMemory());
            behind = false;
        } catch (OutOfMemoryError e) {
            throw new NotShown(e);
        }
    }

    /** What the store still shows of a scope and its journal no longer says. */
    List<FieldEdit> lost(Scope scope) throws IOException {
        try (var told = Store.memory()) {
            replay.into(told, scope);
            var edits = new ArrayList<FieldEdit>();
            for (var kind : RecordKind.values()) {
                var shown = store.bodies(kind, scope);
                var said = told.bodies(kind, scope);
                var ids = new TreeSet<>(shown.keySet());
                ids.addAll(said.keySet());
                for (var id : ids) {
                    RecordCodec.difference(
                                    kind, id, Optional.ofNullable(said.get(id)), Optional.ofNullable(shown.get(id)))
                            .ifPresent(edits::add);
                }
            }
            return edits;
        }
    }
}
