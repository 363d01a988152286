package vn.thuky.service.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.domain.people.Organization;
import vn.thuky.export.Headroom;
import vn.thuky.journal.Change;
import vn.thuky.journal.Contacts;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Merge;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.CalledOff;
import vn.thuky.service.ConflictWords;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Ledger;
import vn.thuky.service.NotSaved;
import vn.thuky.service.NotShown;
import vn.thuky.service.Progress;
import vn.thuky.service.ShortOfMemory;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.backup.Outcome;
import vn.thuky.service.exchange.CannotImport.Reason;
import vn.thuky.store.Store;
import vn.thuky.text.Worded;

/**
 * Takes over a {@code .thuky} file: adds the conference, or merges what is new in the file with what is here. All of it or nothing; the
 * same file again changes nothing. A backup is made before.
 */
public final class ConferenceImport {
    /** What each record of a large conference was measured to take on its way, in bytes. */
    private static final long EACH = 6L << 10;

    private final DataFolder folder;
    private final Ledger ledger;
    private final Store store;
    private final Backups backups;

    public ConferenceImport(Workspace workspace, Backups backups) {
        this.folder = workspace.folder();
        this.ledger = workspace.ledger();
        this.store = workspace.store();
        this.backups = backups;
    }

    /** What the merge came to, told out of the writer's thread. */
    private static final class Merging {
        private boolean fresh;
        private int added;
        private List<Merge.Conflict> conflicts = List.of();
        private boolean clashes;
    }

    /** As {@link #take(Path, Progress)}, while nobody looks on. */
    public ImportReport take(Path file) throws CannotImport {
        return take(file, Progress.NONE);
    }

    /**
     * Takes over a file.
     *
     * @throws CannotImport when the file is refused; nothing was changed then
     * @throws NotSaved when the data folder cannot be written; nothing was changed then
     * @throws CalledOff when it was no longer wanted before anything was written; at most there is one more backup then
     */
    public ImportReport take(Path file, Progress progress) throws CannotImport {
        if (!Files.isRegularFile(file)) {
            throw new CannotImport(Reason.UNREADABLE, String.valueOf(file.getFileName()));
        }
        try (var parcel = Parcel.read(file, folder, progress)) {
            progress.check(0, 1);
            checkRoom(parcel.changes());
            checkAlone(parcel);
            if (backups.make(Occasion.BEFORE_IMPORT, progress) instanceof Outcome.Failed) {
                throw new CannotImport(Reason.NO_BACKUP, parcel.name());
            }
            progress.check(1, 1);
            var broughtBack = bringBack(parcel.scope());
            var attachments = new ArrayList<Path>();
            var missing = missing(parcel.organizations());
            var office = ledger.write(missing.stream()
                    .map((Organization organization) -> Edit.put(organization))
                    .toList());
            try {
                keep(parcel, attachments);
                var merging = merge(parcel);
                return report(parcel, merging, missing.size(), attachments.size());
            } catch (NotShown e) {
                throw e; // everything is taken over
            } catch (CannotImport | RuntimeException | OutOfMemoryError e) {
                office.ifPresent(ledger::undo);
                if (broughtBack) {
                    ledger.redo(parcel.scope());
                }
                remove(attachments);
                throw e;
            }
        }
    }

    /** What could not be merged for lack of memory is not begun. */
    static void checkRoom(List<Change> changes) {
        var edits = changes.stream().mapToLong(change -> change.edits().size()).sum();
        Headroom.check(edits * EACH);
    }

    /** A record of the file that is here in another conference would be overwritten. */
    private void checkAlone(Parcel parcel) throws CannotImport {
        try (var trial = Store.memory()) {
            trial.apply(parcel.scope(), parcel.changes());
            for (var kind : RecordKind.values()) {
                for (var id : trial.bodies(kind, parcel.scope()).keySet()) {
                    checkRecord(parcel, trial, kind, id);
                }
            }
        } catch (RuntimeException e) {
            throw damaged(e, parcel);
        }
    }

    /** What cannot be read for lack of memory may be whole. */
    private static CannotImport damaged(RuntimeException failure, Parcel parcel) {
        if (ShortOfMemory.caused(failure)) {
            throw failure;
        }
        return new CannotImport(Reason.DAMAGED, parcel.name());
    }

    private void checkRecord(Parcel parcel, Store trial, RecordKind kind, String id) throws CannotImport {
        if (!scope(trial, kind, id, parcel.scope()).equals(parcel.scope())) {
            throw new CannotImport(Reason.DAMAGED, parcel.name());
        }
        if (store.body(kind, id).isPresent()
                && !scope(store, kind, id, parcel.scope()).equals(parcel.scope())) {
            throw new CannotImport(Reason.CLASHES, parcel.name());
        }
    }

    private static Scope scope(Store store, RecordKind kind, String id, Scope owner) {
        var fields = store.body(kind, id).orElseThrow();
        return kind.scopeOf(RecordCodec.decode(kind, id, owner, fields));
    }

    /** A conference that was deleted here is wanted again by who takes over its file. */
    private boolean bringBack(Scope scope) {
        var here = scope.conference().flatMap(store.conferences()::find).isPresent();
        return !here
                && Files.exists(folder.journal(scope))
                && !ledger.undo(scope).isEmpty();
    }

    private List<Organization> missing(List<Organization> organizations) {
        var here = store.people().organizations().stream().map(Organization::id).toList();
        return organizations.stream()
                .filter(organization -> !here.contains(organization.id()))
                .toList();
    }

    private void keep(Parcel parcel, List<Path> added) {
        var attachments = folder.attachments(parcel.header().conference());
        try {
            for (var sha256 : parcel.attachments()) {
                var target = attachments.resolve(sha256);
                if (!Files.exists(target)) {
                    Folders.create(attachments);
                    Files.move(parcel.attachment(sha256), target, StandardCopyOption.ATOMIC_MOVE);
                    added.add(target);
                }
            }
            if (!added.isEmpty()) {
                Folders.force(attachments);
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static void remove(List<Path> added) {
        for (var file : added) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new NotSaved(e);
            }
        }
    }

    private Merging merge(Parcel parcel) throws CannotImport {
        var merging = new Merging();
        ledger.rewrite(parcel.scope(), own -> {
            var others = new TakenOut(store, parcel.scope()).from(own, parcel.changes());
            var merge = Merge.of(own, Contacts.kept(others, store::body));
            merging.fresh = own.isEmpty();
            merging.added = merge.added();
            merging.conflicts = merge.conflicts();
            merging.clashes = !readable(parcel.scope(), merge.changes());
            return merging.clashes || merge.added() == 0 ? own : merge.changes();
        });
        if (merging.clashes) {
            throw new CannotImport(Reason.DAMAGED, parcel.name());
        }
        return merging;
    }

    private static boolean readable(Scope scope, List<Change> changes) {
        try (var trial = Store.memory()) {
            trial.apply(scope, changes);
            return true;
        } catch (RuntimeException e) {
            if (ShortOfMemory.caused(e)) {
                throw e;
            }
            return false;
        }
    }

    private ImportReport report(Parcel parcel, Merging merging, int organizations, int attachments) {
        var words = new ConflictWords(store, parcel.scope());
        List<Worded> conflicts = merging.conflicts.stream().map(words::of).toList();
        var id = parcel.header().conference();
        var title = store.conferences()
                .find(id)
                .map(c -> c.name())
                .orElse(parcel.header().title());
        return new ImportReport(id, title, merging.fresh, merging.added, organizations, attachments, conflicts);
    }
}
