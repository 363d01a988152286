package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.journal.DiskTrouble;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.CalledOff;
import vn.thuky.service.Meter;
import vn.thuky.service.Progress;
import vn.thuky.service.ShortOfMemory;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Outcome.Concern;
import vn.thuky.service.backup.Outcome.Failure;

/** Makes a backup: written, read back, restored into memory and compared before it gets its name. */
final class Making {
    private static final Logger LOG = Logger.getLogger(Making.class.getName());

    private final Workspace workspace;
    private final Clock clock;
    private final Shelf shelf;
    private final SecondCopy second;
    private final Shrinking shrinking;

    Making(Workspace workspace, Clock clock, Shelf shelf, SecondCopy second, Shrinking shrinking) {
        this.workspace = workspace;
        this.clock = clock;
        this.shelf = shelf;
        this.second = second;
        this.shrinking = shrinking;
    }

    /** Makes a backup on the shelf, unless the latest holds everything already. */
    Outcome run(Occasion occasion, Progress progress) {
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
        if (!second.take(file, contents, smaller)) {
            concerns.add(Concern.NO_SECOND_PLACE);
        }
        return new Outcome.Made(new Shelf.Entry(file, contents).backup(), concerns);
    }

    /** Writes everything, attachments too, into one file; see {@link Backups#writeTo(Path, boolean)}. */
    Backup writeTo(Path file, boolean smallerToo) throws IOException {
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

    private long records() {
        return State.of(workspace.store()).records().size();
    }
}
