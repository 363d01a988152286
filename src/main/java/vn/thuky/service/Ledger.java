package vn.thuky.service;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;
import vn.thuky.text.Clean;

/**
 * The only writer: every change goes to its journal, is forced to disk, and then shown in the store. When a method returns, what it
 * wrote is saved. Blocking; may be called from any thread but the user interface's and those of {@link Changes} subscribers.
 */
public final class Ledger implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Ledger.class.getName());

    /** Removing so many records in one step is worth a backup. */
    private static final int MANY = 10;

    private final Writer writer = new Writer();
    private final Changes changes = new Changes();
    private final Journals journals;
    private final HybridClock hybrid;
    private final Replay replay;
    private final Store store;
    private final Clock clock;
    private final String device;
    private Runnable beforeRemoval = () -> {};
    private boolean behind;

    Ledger(Journals journals, HybridClock hybrid, Store store, Clock clock, String device) {
        this.journals = journals;
        this.hybrid = hybrid;
        this.replay = new Replay(journals, hybrid);
        this.store = store;
        this.clock = clock;
        this.device = device;
    }

    /** Where to hear of what is written. */
    public Changes changes() {
        return changes;
    }

    /** What to do before a step that removes a conference or many records, such as a backup; on the thread that writes the step. */
    public void beforeRemoval(Runnable action) {
        beforeRemoval = action;
    }

    private static boolean removesMuch(List<Edit> edits) {
        var gone = edits.stream().filter(Edit::gone).toList();
        return gone.size() >= MANY || gone.stream().anyMatch(edit -> edit.kind() == RecordKind.CONFERENCE);
    }

    /** Writes one step; see {@link #write(List)}. */
    public Optional<Change> write(Edit... edits) {
        return write(List.of(edits));
    }

    /**
     * Writes one step, all of it or nothing. Texts are put into NFC and cleaned of what no file can hold. Edits of more than one
     * scope make one change each, the office's first; all of them are written or none.
     *
     * @return the last change written; empty when nothing differs from what is there
     * @throws NotSaved when it could not be written to disk
     * @throws NotShown when it is on disk, but cannot be shown before the next start
     */
    public Optional<Change> write(List<Edit> edits) {
        return writeAll(edits).reversed().stream().findFirst();
    }

    /** As {@link #write(List)}; gives every change, one for each scope. */
    public List<Change> writeAll(List<Edit> edits) {
        if (removesMuch(edits)) {
            beforeRemoval.run();
        }
        return writer.call(() -> {
            showAll();
            var steps = steps(edits);
            if (!steps.isEmpty()) {
                commit(steps);
            }
            return steps;
        });
    }

    /** What edits come to: one change for each scope they differ from what is there, the office's first. */
    private List<Change> steps(List<Edit> edits) throws IOException {
        var byScope = new LinkedHashMap<Scope, List<FieldEdit>>();
        for (var edit : edits) {
            fieldEdit(edit)
                    .ifPresent(e -> byScope.computeIfAbsent(edit.scope(), s -> new ArrayList<>())
                            .add(e));
        }
        var steps = new ArrayList<Change>();
        var office = byScope.remove(Scope.OFFICE);
        if (office != null) {
            steps.add(change(Scope.OFFICE, Change.Nature.STEP, 0, office));
        }
        for (var entry : byScope.entrySet()) {
            steps.add(change(entry.getKey(), Change.Nature.STEP, 0, entry.getValue()));
        }
        return steps;
    }

    /** Takes back the last step of a scope; empty when there is none. */
    public Optional<Change> undo(Scope scope) {
        return undo(scope, step -> true);
    }

    /** Takes back the last step of a scope if it is this one; empty when others were made since. */
    public Optional<Change> undo(Change last) {
        return undo(last.scope(), step -> step.seq() == last.seq());
    }

    /** Takes back the last steps of several scopes, all of them or none; false when another was made since in one of them. */
    public boolean undoAll(List<Change> lasts) {
        return writer.call(() -> {
            showAll();
            var back = new ArrayList<Change>();
            for (var last : lasts) {
                if (journals.stack(last.scope())
                        .nextUndo()
                        .filter(step -> step.seq() == last.seq())
                        .isEmpty()) {
                    return false;
                }
                back.add(change(last.scope(), Change.Nature.UNDO, last.seq(), inverse(last)));
            }
            if (!back.isEmpty()) {
                commit(back);
            }
            return true;
        });
    }

    /** Takes back the last step of a scope if it is one that may be; empty when it is not, or there is none. */
    public Optional<Change> undo(Scope scope, Predicate<? super Change> wanted) {
        return writer.call(() -> {
            showAll();
            var step = journals.stack(scope).nextUndo().filter(wanted);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(commit(scope, Change.Nature.UNDO, step.get().seq(), inverse(step.get())));
        });
    }

    private static List<FieldEdit> inverse(Change step) {
        return step.edits().reversed().stream().map(FieldEdit::inverse).toList();
    }

    /** Makes the step undone last again; empty when there is none. */
    public Optional<Change> redo(Scope scope) {
        return writer.call(() -> {
            showAll();
            var step = journals.stack(scope).nextRedo();
            return step.isEmpty()
                    ? Optional.empty()
                    : Optional.of(commit(
                            scope,
                            Change.Nature.REDO,
                            step.get().seq(),
                            step.get().edits()));
        });
    }

    /** Every change of a record, oldest first. */
    public List<Change> history(Scope scope, RecordKind kind, String id) {
        return history(scope, change -> change.touches(kind, id));
    }

    /** The changes of a scope that are wanted, oldest first. */
    public List<Change> history(Scope scope, Predicate<? super Change> wanted) {
        return writer.call(() -> {
            var found = new ArrayList<Change>();
            if (journals.has(scope)) {
                journals.of(scope).read(0, change -> {
                    if (wanted.test(change)) {
                        found.add(change);
                    }
                });
            }
            return found;
        });
    }

    /** How many bytes of each journal are changes that are saved now. */
    public Map<Scope, Long> ends() {
        return writer.call(journals::ends);
    }

    /** Takes over a whole journal, such as one from a backup, for a conference that has none, and shows it. */
    public void adopt(Scope scope, SafeFile.Content journal) {
        writer.call(() -> {
            journals.adopt(scope, journal);
            showAll();
            replay.into(store, scope);
            journals.of(scope).read(journals.of(scope).lastSeq() - 1, changes::publish);
            return true;
        });
    }

    /**
     * Puts another history in the place of a scope's, such as one merged with that of another laptop: all of it or nothing. Steps made
     * before cannot be undone one by one any more.
     *
     * @param rewriting gets every change so far; when it gives back the same list, nothing is written
     * @throws NotSaved when it could not be written; then everything is as before
     */
    public void rewrite(Scope scope, UnaryOperator<List<Change>> rewriting) {
        writer.call(() -> {
            showAll();
            var told = journals.told(scope);
            var rewritten = rewriting.apply(told);
            if (!rewritten.equals(told)) {
                journals.replace(scope, rewritten);
                showAgain(scope);
                changes.publish(rewritten.getLast());
            }
            return true;
        });
    }

    /**
     * Deletes everything of a conference for good: journal, attachments, unfinished text, and what the store shows of it. Nothing of it
     * can be undone. When it throws, everything is as before.
     */
    public void erase(ConferenceId conference) {
        var scope = Scope.of(conference);
        writer.call(() -> {
            showAll();
            var last = store.body(RecordKind.CONFERENCE, conference.value());
            journals.erase(conference);
            store.becomeWithoutTrace(replay.inMemory());
            var gone = new FieldEdit(RecordKind.CONFERENCE, conference.value(), last, Optional.empty());
            changes.publish(new Change(
                    1, clock.instant(), hybrid.next(), device, "", scope, Change.Nature.STEP, 0, List.of(gone)));
            return true;
        });
    }

    /**
     * Takes a person out of everything that was ever written, after steps that take records away. All of it or nothing; nothing of it can
     * be undone, while all other steps still can.
     *
     * @throws NotSaved when it could not be written; then everything is as before, or it is finished as soon as the disk can be written
     */
    public void redact(Redaction redaction, List<Edit> before) {
        writer.call(() -> {
            showAll();
            var more = new LinkedHashMap<Scope, Change>();
            steps(before).forEach(step -> more.put(step.scope(), step));
            behind = true;
            var redacted = journals.redact(redaction, more);
            store.becomeWithoutTrace(replay.inMemory());
            behind = false;
            for (var scope : redacted) {
                journals.of(scope).read(journals.of(scope).lastSeq() - 1, changes::publish);
            }
            return true;
        });
    }

    private void showAgain(Scope scope) throws IOException {
        try {
            journals.of(scope);
            store.forget(scope);
            replay.into(store, scope);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the store fails and is built again in memory", e);
            buildAgain();
        }
    }

    /** Runs work between two changes, such as saving a draft; it may not write changes itself. */
    void between(Runnable work) {
        writer.run(work);
    }

    private Optional<FieldEdit> fieldEdit(Edit edit) {
        var id = edit.entity().id().value();
        var before = store.body(edit.kind(), id);
        var after = edit.gone()
                ? Optional.<Fields>empty()
                : Optional.of(RecordCodec.encode(edit.entity()).withTexts(Clean::text));
        return RecordCodec.difference(edit.kind(), id, before, after);
    }

    private Change commit(Scope scope, Change.Nature nature, long of, List<FieldEdit> edits) throws IOException {
        var change = change(scope, nature, of, edits);
        commit(List.of(change));
        return change;
    }

    private Change change(Scope scope, Change.Nature nature, long of, List<FieldEdit> edits) throws IOException {
        var author = store.office().settings().user();
        return new Change(
                journals.of(scope).lastSeq() + 1,
                clock.instant(),
                hybrid.next(),
                device,
                author,
                scope,
                nature,
                of,
                edits);
    }

    private void commit(List<Change> written) throws IOException {
        journals.append(written);
        behind = true;
        for (var change : written) {
            show(change);
            changes.publish(change);
        }
        behind = false;
    }

    private void show(Change change) {
        try {
            if (store.applied(change.scope()) < change.seq()) {
                store.apply(change.scope(), List.of(change));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the store fails and is built again in memory", e);
            buildAgain();
        }
    }

    /** Goes on with a store in memory; its file is built again at the next start, since it is not sealed. */
    private void buildAgain() {
        try {
            store.become(replay.inMemory());
            behind = false;
        } catch (IOException | RuntimeException e) {
            throw new NotShown(e);
        }
    }

    /** Makes sure that the store answers and holds what the journals hold, building it again in memory where it does not. */
    public void ensureShown() {
        writer.call(() -> {
            showAll();
            return true;
        });
    }

    /** Builds the store again from the journals, in memory, and goes on with it: for one that shows something else than they say. */
    public void rebuild() {
        writer.call(() -> {
            buildAgain();
            return true;
        });
    }

    /**
     * Writes into a damaged journal what the store still shows and the journal no longer says, as one step, so that a store built
     * from it is the same again.
     *
     * @return false when the journal says it all
     */
    public boolean writeDown(Scope scope) {
        return writer.call(() -> {
            showAll();
            var edits = lost(scope);
            if (!edits.isEmpty()) {
                commit(scope, Change.Nature.STEP, 0, edits);
            }
            return !edits.isEmpty();
        });
    }

    private List<FieldEdit> lost(Scope scope) throws IOException {
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

    private void showAll() throws IOException {
        behind |= journals.finishReplacing();
        if (behind || !store.answers()) {
            buildAgain();
        }
    }

    @Override
    public void close() {
        writer.call(() -> {
            journals.close();
            return true;
        });
        writer.close();
    }
}
