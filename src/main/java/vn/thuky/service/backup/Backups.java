package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Redaction;
import vn.thuky.service.CalledOff;
import vn.thuky.service.Ledger;
import vn.thuky.service.Meter;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;

/**
 * The backups of a data folder: zips of its journals, with the attachments beside them. Each is read back, restored into memory and
 * compared before it is kept. Blocking, for a thread of its own; the ledger is held up only while its ends are asked for.
 */
public final class Backups {
    private final Workspace workspace;
    private final Clock clock;
    private final Shelf shelf;
    private final SecondPlace second;
    private final Shrinking shrinking;
    private final Making making;
    private final List<BiConsumer<Occasion, Outcome>> listeners = new CopyOnWriteArrayList<>();

    public Backups(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.shelf = new Shelf(
                workspace.folder().backups(),
                clock.getZone(),
                workspace.folder().vault());
        this.second = new SecondPlace(workspace.folder());
        this.shrinking = new Shrinking(workspace.folder());
        this.making = new Making(workspace, clock, shelf, new SecondCopy(second, shelf), shrinking);
    }

    /** Makes a backup before each step that removes much from now on; where it fails, that is told, and the step can be undone. */
    public void guardRemovals() {
        workspace.ledger().beforeRemoval(() -> make(Occasion.BEFORE_REMOVAL));
    }

    /** Where a copy of each backup goes. */
    public SecondPlace second() {
        return second;
    }

    /** Tells of every attempt from now on, on the thread that makes it. */
    public void listen(BiConsumer<Occasion, Outcome> listener) {
        listeners.add(listener);
    }

    /** Makes a backup, unless the latest holds everything already. */
    public Outcome make(Occasion occasion) {
        return make(occasion, Progress.NONE);
    }

    /**
     * Makes a backup, unless the latest holds everything already.
     *
     * @throws CalledOff when it was no longer wanted; then there is none
     */
    public Outcome make(Occasion occasion, Progress progress) {
        var outcome = attempt(occasion, progress);
        listeners.forEach(listener -> listener.accept(occasion, outcome));
        return outcome;
    }

    private synchronized Outcome attempt(Occasion occasion, Progress progress) {
        return making.run(occasion, progress);
    }

    /**
     * Writes everything, attachments too, into one file that can be taken anywhere; it is verified as every backup.
     *
     * @throws MuchSmaller when it would be much smaller than a backup kept here, or than the one that would be written over
     */
    public synchronized Backup writeTo(Path file) throws IOException {
        return writeTo(file, false);
    }

    /** As {@link #writeTo(Path)}; {@code smallerToo} when the user has said that it is right if it is much smaller. */
    public synchronized Backup writeTo(Path file, boolean smallerToo) throws IOException {
        return making.writeTo(file, smallerToo);
    }

    /** As {@link #check(Progress)}, while nobody looks on. */
    public CheckReport check() throws IOException {
        return check(Progress.NONE);
    }

    /** Checks everything that is kept, backups too, and puts right what can be; see {@link DataCheck#of}. */
    public synchronized CheckReport check(Progress progress) throws IOException {
        return DataCheck.of(workspace, clock, progress);
    }

    /** What the user is asked when the latest backup is much smaller than one before. */
    public synchronized Optional<Smaller> smaller() {
        try {
            var entries = shelf.entries();
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            var latest = entries.getFirst();
            var before = shrinking.before(entries.subList(1, entries.size()), latest.contents());
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Smaller(before.get().backup(), latest.backup()));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** The user has said that it is right that the latest backup is much smaller; from now on others are thinned again. */
    public synchronized void acceptSmaller() {
        smaller().ifPresent(found -> shrinking.accept(found.latest().made()));
    }

    /** The backups that are kept, the latest first. */
    public synchronized List<Backup> list() {
        try {
            var backups = new ArrayList<Backup>();
            for (var entry : shelf.entries()) {
                backups.add(entry.backup());
            }
            return backups;
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /**
     * Deletes a conference for good, here and in all backups; see {@link Ledger#erase}. Copies elsewhere, such as exported files, stay.
     *
     * @throws NotSaved when it could not be deleted; then it is as it was
     */
    public synchronized Reworked erase(ConferenceId conference, Progress progress) {
        workspace.ledger().erase(conference);
        return rework(new Leaving(conference), progress);
    }

    /**
     * Takes a person out of all backups, then of everything here; see {@link Ledger#redact}. In this order, so that whoever still sees
     * the person here after a crash does it again.
     *
     * @param progress told how far it is; its answer is not asked for, as half of it would be worse than none
     * @throws NotSaved when it could not be done here
     */
    public synchronized Reworked redact(Redaction redaction, List<Edit> before, Progress progress) {
        var reworked = rework(new Redacted(redaction), progress);
        workspace.ledger().redact(redaction, before);
        return reworked;
    }

    /** Writes all backups again, those in the second place too. */
    private Reworked rework(Rework rework, Progress progress) {
        try {
            var left = new ArrayList<>(new Reworking(shelf, rework, progress).run());
            var other = second.folder();
            if (other.filter(Files::isDirectory).isPresent()) {
                left.addAll(new Reworking(shelf.elsewhere(other.get()), rework, progress).run());
            }
            return new Reworked(left, other.filter(place -> !Files.isDirectory(place)));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** How restoring a backup would change what there is now. */
    public Difference difference(Path file) throws IOException {
        return difference(file, Progress.NONE);
    }

    /**
     * As {@link #difference(Path)}.
     *
     * @throws CalledOff when it was no longer wanted
     */
    public Difference difference(Path file, Progress progress) throws IOException {
        try (var backup = BackupFile.open(file, workspace.folder().vault());
                var restored = backup.restored(new Meter(progress, backup.workToRestore()))) {
            return State.of(workspace.store()).to(State.of(restored));
        }
    }

    /**
     * Goes back to the state a backup holds: one step in each journal, all of them or none, so that it can be undone and the history
     * stays. The present is saved in a backup before.
     *
     * @throws BadBackup when it cannot be used; then nothing has changed
     * @throws NotSaved when the present could not be saved or the disk not written; then nothing that is there has changed
     */
    public synchronized Restored restore(Path file) throws IOException {
        return restore(file, new char[0]);
    }

    /** As {@link #restore(Path)}, for a backup that has a password of its own. */
    public synchronized Restored restore(Path file, char[] password) throws IOException {
        return restore(file, password, Progress.NONE);
    }

    /**
     * As {@link #restore(Path, char[])}, while somebody looks on.
     *
     * @throws BadBackup {@link BadBackup.Reason#LOCKED} when the password is wrong
     * @throws CalledOff when it was no longer wanted before anything was written; at most there is one more backup then
     */
    public synchronized Restored restore(Path file, char[] password, Progress progress) throws IOException {
        try (var backup = BackupFile.open(file, workspace.folder().vault())) {
            if (password.length > 0 && !backup.unlock(password)) {
                throw new BadBackup(BadBackup.Reason.LOCKED);
            }
            backup.vault();
            backup.verify(new Meter(progress.part(0, 20), backup.workToVerify()));
            if (make(Occasion.BEFORE_RESTORE, progress.part(20, 60)) instanceof Outcome.Failed failed) {
                throw new NotSaved(failed.trouble());
            }
            return new Restoring(workspace, backup, progress.part(60, 100)).run();
        }
    }

    /** Takes back what restoring a backup did, in all journals; false when one of them was written since. */
    public boolean takeBack(Restored restored) {
        return workspace.ledger().undoAll(restored.steps());
    }
}
