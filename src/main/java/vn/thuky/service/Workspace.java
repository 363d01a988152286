package vn.thuky.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.journal.Change;
import vn.thuky.journal.Folders;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Journal;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** An opened data folder: its journals, its store brought up to date, and the one writer. */
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Workspace.class.getName());

    private final DataFolder folder;
    private final FolderLock lock;
    private final Store store;
    private final Ledger ledger;
    private final List<StartFinding> findings;

    private Workspace(DataFolder folder, FolderLock lock, Store store, Ledger ledger, List<StartFinding> findings) {
        this.folder = folder;
        this.lock = lock;
        this.store = store;
        this.ledger = ledger;
        this.findings = findings;
    }

    /** Opens the folder, making it when it is missing, and brings the store to where the journals are. */
    public static Workspace open(DataFolder folder, Clock clock) throws CannotOpen {
        return open(folder, clock, Progress.NONE);
    }

    /**
     * As {@link #open(DataFolder, Clock)}, while somebody looks on.
     *
     * @throws CalledOff when it was no longer wanted; the next start goes on from there
     */
    public static Workspace open(DataFolder folder, Clock clock, Progress progress) throws CannotOpen {
        var root = folder.root();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new CannotOpen(CannotOpen.Reason.NOT_A_FOLDER, root);
        }
        try {
            Folders.create(folder.device());
            var lock = FolderLock.take(folder.device().resolve("lock"))
                    .orElseThrow(() -> new CannotOpen(CannotOpen.Reason.IN_USE, root));
            try {
                checkUnlocked(folder);
                return open(folder, clock, lock, progress);
            } catch (CannotOpen | IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (Journal.NewerFormat e) {
            throw new CannotOpen(CannotOpen.Reason.NEWER_FORMAT, root);
        } catch (IOException | NotSaved e) {
            LOG.log(Level.WARNING, "the data folder cannot be opened", e);
            throw new CannotOpen(CannotOpen.Reason.NOT_WRITABLE, root);
        }
    }

    private static void checkUnlocked(DataFolder folder) throws CannotOpen {
        var passwords = new Passwords(folder);
        if (passwords.needed()) {
            var keyFile = passwords.keyFile();
            if (keyFile.state() != KeyFile.State.CLOSED || !folder.vault().key().equals(Optional.of(keyFile.id()))) {
                throw new CannotOpen(CannotOpen.Reason.LOCKED, folder.root());
            }
        }
    }

    private static Workspace open(DataFolder folder, Clock clock, FolderLock lock, Progress progress)
            throws IOException {
        if (!Files.isWritable(folder.root()) || !Files.isWritable(folder.device())) {
            throw new AccessDeniedException(folder.root().toString());
        }
        var hybrid = new HybridClock(clock);
        var recovery = new Recovery(folder, clock, hybrid);
        new JointAppend(folder).takeBackUnfinished();
        new JointReplace(folder).finish();
        var journals = new Journals(folder, hybrid);
        var store = recovery.store();
        try {
            var erased = new ErasedFolders(folder);
            erased.left().forEach(conference -> store.forget(Scope.of(conference)));
            erased.sweep();
            recovery.replay(journals, store, progress);
            var ledger = new Ledger(journals, hybrid, store, clock, Device.id(folder.device()));
            recovery.mend(ledger, journals.damages());
            recovery.lookAtPlace();
            new LastEnd(folder).opened();
            return new Workspace(folder, lock, store, ledger, recovery.findings());
        } catch (IOException | RuntimeException e) {
            journals.close();
            store.close();
            throw e;
        }
    }

    /**
     * A store in memory with what the journals hold, for looking only: needs no lock and writes nothing, so it works beside a running
     * window and in a folder that cannot be written.
     */
    public static Store view(DataFolder folder) throws CannotOpen {
        if (!Files.isDirectory(folder.root())) {
            throw new CannotOpen(CannotOpen.Reason.MISSING, folder.root());
        }
        if (folder.vault().key().isEmpty() && new Passwords(folder).needed()) {
            throw new CannotOpen(CannotOpen.Reason.LOCKED, folder.root());
        }
        var store = Store.memory();
        try {
            view(folder, Scope.OFFICE, store);
            for (var conference : folder.conferences()) {
                view(folder, Scope.of(conference), store);
            }
            return store;
        } catch (Journal.NewerFormat e) {
            store.close();
            throw new CannotOpen(CannotOpen.Reason.NEWER_FORMAT, Path.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            store.close();
            throw new CannotOpen(CannotOpen.Reason.NOT_A_FOLDER, folder.root());
        }
    }

    private static void view(DataFolder folder, Scope scope, Store store) throws IOException {
        if (Files.exists(folder.journal(scope))) {
            var changes = new ArrayList<Change>();
            new JournalReading(folder.journal(scope), scope, folder.vault()).read(changes::add);
            store.apply(scope, changes);
        }
    }

    public DataFolder folder() {
        return folder;
    }

    public Store store() {
        return store;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** What the user should know about the start. */
    public List<StartFinding> findings() {
        return findings;
    }

    @Override
    public void close() {
        try (lock) {
            ledger.close();
            store.close();
            new LastEnd(folder).closed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
