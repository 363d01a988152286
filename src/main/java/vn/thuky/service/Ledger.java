package vn.thuky.service;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/**
 * The only writer: every change goes to its journal, is forced to disk, and then shown in the store. When a method returns, what it
 * wrote is saved. Blocking; may be called from any thread but the user interface's and those of {@link Changes} subscribers.
 */
public final class Ledger implements AutoCloseable {
    /** Removing so many records in one step is worth a backup. */
    private static final int MANY = 10;

    private final Writer writer = new Writer();
    private final Changes changes = new Changes();
    private final Journals journals;
    private final HybridClock hybrid;
    private final ChangeMaking making;
    private final Undoing undoing;
    private final Shown shown;
    private final Store store;
    private final Clock clock;
    private final String device;
    private Runnable beforeRemoval = () -> {};

    Ledger(Journals journals, HybridClock hybrid, Store store, Clock clock, String device) {
        this.journals = journals;
        this.hybrid = hybrid;
        this.making = new ChangeMaking(journals, hybrid, store, clock, device);
        this.undoing = new Undoing(journals, making, store);
        this.shown = new Shown(journals, new Replay(journals, hybrid), store);
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
        return step(() -> committed(making.of(edits)));
    }

    /** Makes a step on the writer's thread. Where memory lacks before it is on disk, it is not saved, as where the disk lacks room. */
    private <T> T step(Callable<T> work) {
        return writer.call(() -> {
            try {
                shown.all();
                return work.call();
            } catch (NotShown e) {
                throw e;
            } catch (RuntimeException | OutOfMemoryError e) {
                if (ShortOfMemory.caused(e)) {
                    throw new NotSaved(e);
                }
                throw e;
            }
        });
    }

    /** Takes back the last step of a scope; gives what was written, the scope's own change last, none when there is no step. */
    public List<Change> undo(Scope scope) {
        return undo(scope, step -> true);
    }

    /** Takes back the last step of a scope if it is this one; gives what was written, nothing when others were made since. */
    public List<Change> undo(Change last) {
        return undo(last.scope(), step -> step.seq() == last.seq());
    }

    /** Takes back the last step of a scope if it is one that may be; gives what was written, nothing when it is not. */
    public List<Change> undo(Scope scope, Predicate<? super Change> wanted) {
        return step(() -> committed(undoing.undo(scope, wanted)));
    }

    /** Takes back the last steps of several scopes, all of them or none; false when another was made since in one of them. */
    public boolean undoAll(List<Change> lasts) {
        return step(() -> {
            var back = undoing.undoAll(lasts);
            committed(back.orElse(List.of()));
            return back.isPresent();
        });
    }

    /** Makes the step undone last again; gives what was written, nothing when there is none. */
    public List<Change> redo(Scope scope) {
        return step(() -> committed(undoing.redo(scope)));
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
            shown.all();
            shown.catchUp(scope);
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
            shown.all();
            var told = journals.told(scope);
            var rewritten = rewriting.apply(told);
            if (!rewritten.equals(told)) {
                journals.replace(scope, rewritten);
                shown.again(scope);
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
            shown.all();
            var last = store.body(RecordKind.CONFERENCE, conference.value());
            shown.outdated();
            journals.erase(conference);
            shown.withoutTrace();
            var gone = new FieldEdit(RecordKind.CONFERENCE, conference.value(), last, Optional.empty());
            changes.publish(new Change(
                    1, clock.instant(), hybrid.next(), device, "", scope, Change.Nature.STEP, 0, false, List.of(gone)));
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
            shown.all();
            var more = new LinkedHashMap<Scope, Change>();
            making.of(before).forEach(step -> more.put(step.scope(), step));
            shown.outdated();
            var redacted = journals.redact(redaction, more);
            shown.withoutTrace();
            for (var scope : redacted) {
                journals.of(scope).read(journals.of(scope).lastSeq() - 1, changes::publish);
            }
            return true;
        });
    }

    /** Runs work between two changes, such as saving a draft; it may not write changes itself. */
    void between(Runnable work) {
        writer.run(work);
    }

    private List<Change> committed(List<Change> written) throws IOException {
        if (!written.isEmpty()) {
            commit(written);
        }
        return written;
    }

    private void commit(List<Change> written) throws IOException {
        journals.append(written);
        try {
            shown.show(written, changes::publish);
        } catch (OutOfMemoryError e) {
            throw new NotShown(e); // it is on disk: done again, it would be there twice
        }
    }

    /** Makes sure that the store answers and holds what the journals hold, building it again in memory where it does not. */
    public void ensureShown() {
        writer.call(() -> {
            shown.all();
            return true;
        });
    }

    /** Builds the store again from the journals, in memory, and goes on with it: for one that shows something else than they say. */
    public void rebuild() {
        writer.call(() -> {
            shown.anew();
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
        return step(() -> {
            var edits = shown.lost(scope);
            if (!edits.isEmpty()) {
                commit(List.of(making.change(scope, Change.Nature.STEP, 0, edits)));
            }
            if (store.applied(scope) > journals.of(scope).lastSeq()) {
                shown.again(scope); // what is written next would be taken for shown
            }
            return !edits.isEmpty();
        });
    }

    @Override
    public void close() {
        writer.call(() -> {
            shown.end();
            journals.close();
            return true;
        });
        writer.close();
    }
}
