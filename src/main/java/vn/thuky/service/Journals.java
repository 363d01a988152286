package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Damage;
import vn.thuky.journal.Folders;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Journal;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.journal.WholeJournal;

/** The open journals of a data folder, each with its undo stack. Used by the writer's thread alone. */
final class Journals implements AutoCloseable {
    private final DataFolder folder;
    private final HybridClock clock;
    private final JointAppend joint;
    private final Map<Scope, Journal> open = new HashMap<>();
    private final Map<Scope, UndoStack> stacks = new HashMap<>();
    private final JointReplace replace;
    private Map<Scope, Journal.End> unfinished = Map.of();
    private List<Scope> replacing = List.of();

    Journals(DataFolder folder, HybridClock clock) {
        this.folder = folder;
        this.clock = clock;
        this.joint = new JointAppend(folder);
        this.replace = new JointReplace(folder);
    }

    Journal of(Scope scope) throws IOException {
        var journal = open.get(scope);
        if (journal == null) {
            journal = Journal.open(folder.journal(scope), scope, folder.vault());
            clock.seen(journal.lastTick());
            open.put(scope, journal);
        }
        return journal;
    }

    /** False for a conference that has no journal, or none any more. */
    boolean has(Scope scope) {
        return open.containsKey(scope) || Files.exists(folder.journal(scope));
    }

    /** The undo stack of a scope, told by its journal when first asked for. */
    UndoStack stack(Scope scope) throws IOException {
        var stack = stacks.get(scope);
        if (stack == null && !has(scope)) {
            return new UndoStack();
        }
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

    /** Appends one change to each of some journals: to all of them, or to none, whatever happens. */
    void append(List<Change> changes) throws IOException {
        takeBackUnfinished();
        if (changes.size() == 1) {
            of(changes.getFirst().scope()).append(changes.getFirst());
        } else {
            appendToSeveral(changes);
        }
        for (var change : changes) {
            learn(change);
        }
    }

    /** What is saved stays saved: a stack that has no room for it is read again from the journal when it is asked for. */
    private void learn(Change change) {
        try {
            var stack = stacks.get(change.scope());
            if (stack != null) {
                stack.accept(change);
            }
        } catch (OutOfMemoryError e) {
            stacks.remove(change.scope());
        }
    }

    private void appendToSeveral(List<Change> changes) throws IOException {
        var ends = new LinkedHashMap<Scope, Journal.End>();
        for (var change : changes) {
            ends.put(change.scope(), of(change.scope()).end());
        }
        unfinished = ends;
        try {
            joint.begin(ends);
            for (var change : changes) {
                of(change.scope()).append(change);
            }
            joint.end();
            unfinished = Map.of();
        } catch (IOException | RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
    }

    private void takeBack(Throwable cause) {
        try {
            takeBackUnfinished();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * What of an append to several journals could not be taken back when it failed is taken back before anything else is written; new
     * journals that count get their places.
     */
    private void takeBackUnfinished() throws IOException {
        finishReplacing();
        if (!unfinished.isEmpty()) {
            for (var end : unfinished.entrySet()) {
                of(end.getKey()).back(end.getValue());
            }
            joint.end();
            unfinished = Map.of();
        }
    }

    /** Puts a whole journal where there is none; it is read when it is first asked for. */
    void adopt(Scope scope, SafeFile.Content content) throws IOException {
        takeBackUnfinished();
        var file = folder.journal(scope);
        Folders.create(file.resolveSibling(".").normalize());
        SafeFile.create(file, content);
    }

    /** Where the journals that are open end now. */
    Map<Scope, Long> ends() {
        var ends = new HashMap<Scope, Long>();
        open.forEach((scope, journal) -> ends.put(scope, journal.end().length()));
        return ends;
    }

    /** Every change of a scope; none when it has no journal. */
    List<Change> told(Scope scope) throws IOException {
        var told = new ArrayList<Change>();
        if (Files.exists(folder.journal(scope))) {
            of(scope).read(0, told::add);
        }
        return told;
    }

    /**
     * Puts another history in the place of a scope's journal, all of it or nothing. A damaged journal is kept aside, since it may hold
     * what cannot be read now.
     */
    void replace(Scope scope, List<Change> changes) throws IOException {
        takeBackUnfinished();
        var file = folder.journal(scope);
        Folders.create(file.resolveSibling(".").normalize());
        var old = Optional.ofNullable(open.get(scope));
        if (old.isPresent() && !old.get().damages().isEmpty()) {
            Files.copy(file, Folders.free(file, "damaged"));
        }
        if (old.isPresent()) {
            old.get().close();
            open.remove(scope);
            stacks.remove(scope);
        }
        try {
            SafeFile.replace(file, stream -> WholeJournal.write(stream, scope, folder.vault(), changes));
            changes.forEach(change -> clock.seen(change.tick()));
        } finally {
            if (Files.exists(file)) {
                of(scope);
            }
        }
    }

    /**
     * Takes a person out of all journals, and adds a change to some before that: all of it or nothing.
     *
     * @return whose journals are others now
     */
    List<Scope> redact(Redaction redaction, Map<Scope, Change> more) throws IOException {
        takeBackUnfinished();
        try {
            var changed = new RedactedJournals(folder, replace, redaction).prepare(scopes(), more);
            if (!changed.isEmpty()) {
                replace.begin(changed);
                replacing = changed;
                finishReplacing();
            }
            return changed;
        } finally {
            if (replacing.isEmpty()) {
                replace.forget();
            }
        }
    }

    /**
     * From its note on a replacement counts, so it is finished before anything else is written, or at the next start.
     *
     * @return whether there was one
     */
    boolean finishReplacing() throws IOException {
        if (replacing.isEmpty()) {
            return false;
        }
        for (var scope : replacing) {
            var old = Optional.ofNullable(open.get(scope));
            if (old.isPresent()) {
                old.get().close();
            }
            replace.replace(scope);
            open.remove(scope);
            stacks.remove(scope);
            of(scope);
        }
        replace.end();
        replacing = List.of();
        return true;
    }

    /** Deletes the folder of a conference with its journal. It is given another name first, so that it is gone whole or not at all. */
    void erase(ConferenceId conference) throws IOException {
        var scope = Scope.of(conference);
        var journal = open.remove(scope);
        stacks.remove(scope);
        if (journal != null) {
            journal.close();
        }
        try {
            new ErasedFolders(folder).erase(conference);
        } finally {
            if (Files.exists(folder.journal(scope))) {
                of(scope);
            }
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
