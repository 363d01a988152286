package vn.thuky.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuky.journal.Change;
import vn.thuky.journal.Damage;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Journal;
import vn.thuky.journal.Scope;

/** The open journals of a data folder, each with its undo stack. Used by the writer's thread alone. */
final class Journals implements AutoCloseable {
    private final DataFolder folder;
    private final HybridClock clock;
    private final Map<Scope, Journal> open = new HashMap<>();
    private final Map<Scope, UndoStack> stacks = new HashMap<>();

    Journals(DataFolder folder, HybridClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Journal of(Scope scope) throws IOException {
        var journal = open.get(scope);
        if (journal == null) {
            journal = Journal.open(folder.journal(scope), scope);
            open.put(scope, journal);
        }
        return journal;
    }

    /** The undo stack of a scope, told by its journal when first asked for. */
    UndoStack stack(Scope scope) throws IOException {
        var stack = stacks.get(scope);
        if (stack == null) {
            stack = new UndoStack();
            var told = stack;
            of(scope).read(0, change -> {
                clock.seen(change.tick());
                told.accept(change);
            });
            stacks.put(scope, stack);
        }
        return stack;
    }

    void append(Scope scope, Change change) throws IOException {
        var journal = of(scope);
        journal.append(List.of(change));
        var stack = stacks.get(scope);
        if (stack != null) {
            stack.accept(change);
        }
    }

    /** The scopes whose journals are open; after the start that is all that can be read. */
    List<Scope> scopes() {
        return List.copyOf(open.keySet());
    }

    List<Damage> damages() {
        var all = new ArrayList<Damage>();
        open.values().forEach(journal -> all.addAll(journal.damages()));
        return all;
    }

    @Override
    public void close() throws IOException {
        for (var journal : open.values()) {
            journal.close();
        }
    }
}
