package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.DiskTrouble;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Vault;
import vn.thuky.service.CalledOff;
import vn.thuky.service.Ledger;
import vn.thuky.service.Meter;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.ShortOfMemory;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Outcome.Concern;
import vn.thuky.service.backup.Outcome.Failure;

/**
 * The backups of a data folder: zips of its journals, with the attachments beside them. Each is read back, restored into memory and
 * compared before it is kept. Blocking, for a thread of its own; the ledger is held up only while its ends are asked for.
 */
public final class Backups {
    private static final Logger LOG = Logger.getLogger(Backups.class.getName());

    private final Workspace workspace;
    private final Clock clock;
    private final Shelf shelf;
    private final SecondPlace second;
    private final Shrinking shrinking;
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
        try {
            if (Files.notExists(workspace.folder().root())) {
                throw new NoSuchFileException(workspace.folder().root().toString());
            }
            shelf.create();
            var entries = shelf.entries();
            var writer = writer(Optional.of(shelf.pool()), progress);
            var contents = writer.contents(clock.instant(), occasion, records());
            if (entries.stream().limit(1).anyMatch(latest -> latest.contents().sameFiles(contents))) {
                return new Outcome.Unchanged();
            }
            return made(writer, contents, shrinking.before(entries, contents).isPresent());
        } catch (CalledOff e) {
            shelf.tidy();
            throw e;
        } catch (BadBackup e) {
            LOG.log(Level.WARNING, "a backup is not what it should be, and not kept", e);
            return new Outcome.Failed(Failure.DIFFERENT, DiskTrouble.OTHER);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no backup could be made", e);
            return new Outcome.Failed(Failure.NOT_WRITTEN, DiskTrouble.of(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "a backup failed", e);
            var failure = ShortOfMemory.caused(e) ? Failure.NO_MEMORY : Failure.NOT_WRITTEN;
            return new Outcome.Failed(failure, DiskTrouble.of(e));
        }
    }

    private Outcome made(BackupWriter writer, Contents contents, boolean smaller) throws IOException {
        var file = shelf.free(contents.made());
        var asShown = keep(writer, contents, file);
        var concerns = new ArrayList<Concern>();
        if (!asShown) {
            concerns.add(Concern.STORE_DIFFERS);
        }
        if (smaller) {
            concerns.add(Concern.MUCH_SMALLER);
        } else {
            shelf.thin(contents.made());
        }
        if (!copiedToSecondPlace(file, contents, smaller)) {
            concerns.add(Concern.NO_SECOND_PLACE);
        }
        return new Outcome.Made(new Shelf.Entry(file, contents).backup(), concerns);
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
        var writer = writer(Optional.empty(), Progress.NONE);
        var contents = writer.contents(clock.instant(), Occasion.ASKED, records());
        if (!smallerToo) {
            refuseMuchSmaller(contents, file);
        }
        keep(writer, contents, file);
        return new Shelf.Entry(file, contents).backup();
    }

    private void refuseMuchSmaller(Contents contents, Path file) throws IOException {
        var others = new ArrayList<>(shelf.entries());
        shelf.entry(file).ifPresent(others::add);
        var before = shrinking.before(others, contents);
        if (before.isPresent()) {
            var refused = new Backup(file, contents.made(), contents.occasion(), contents.records(), 0);
            throw new MuchSmaller(new Smaller(before.get().backup(), refused));
        }
    }

    private long records() {
        return State.of(workspace.store()).records().size();
    }

    private Vault vault() {
        return workspace.folder().vault();
    }

    private BackupWriter writer(Optional<AttachmentPool> pool, Progress progress) throws IOException {
        var cut = Cut.of(workspace.folder(), workspace.ledger());
        return new BackupWriter(cut, pool, new Meter(progress, cut.work()));
    }

    /** Writes beside the target, verifies, and only then gives the file its name. True when it holds what the program shows. */
    private boolean keep(BackupWriter writer, Contents contents, Path file) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            SafeFile.replace(fresh, stream -> writer.write(contents, stream));
            var asShown = new Verification(workspace.folder(), workspace.store()).verify(fresh, writer.meter());
            SafeFile.move(fresh, file);
            return asShown;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private boolean copiedToSecondPlace(Path file, Contents contents, boolean smaller) {
        var folder = second.folder();
        if (folder.isEmpty()) {
            return true;
        }
        var other = new Shelf(folder.get(), clock.getZone(), vault());
        try {
            if (!Files.isDirectory(folder.get())) {
                return false;
            }
            for (var item : contents.items()) {
                if (Names.attachmentOf(item.name()).isPresent() && !other.pool().holds(item)) {
                    try (var in = Files.newInputStream(shelf.pool().file(item.sha256()))) {
                        other.pool().add(item, in);
                    }
                }
            }
            SafeFile.replace(other.named(file), stream -> Files.copy(file, stream));
            try (var copy = other.open(other.named(file))) {
                copy.verify(Meter.unwatched());
            }
            if (!smaller) {
                other.thin(contents.made());
            }
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the second place cannot be written", e);
            return false;
        }
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
                left.addAll(new Reworking(new Shelf(other.get(), clock.getZone(), vault()), rework, progress).run());
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
        try (var backup = BackupFile.open(file, vault());
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
        try (var backup = BackupFile.open(file, vault())) {
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
