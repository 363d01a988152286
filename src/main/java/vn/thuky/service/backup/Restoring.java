package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.thuky.domain.Entity;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.Folders;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.Meter;
import vn.thuky.service.Progress;
import vn.thuky.service.StartFinding;
import vn.thuky.service.Workspace;
import vn.thuky.store.Store;

/** Goes back to what a verified backup holds. */
final class Restoring {
    private final Workspace workspace;
    private final BackupFile backup;
    private final Progress progress;

    Restoring(Workspace workspace, BackupFile backup, Progress progress) {
        this.workspace = workspace;
        this.backup = backup;
        this.progress = progress;
    }

    /**
     * First puts back files that are missing, which takes nothing away; then makes all that differs as it was, in one step. It can be
     * called off up to where it begins to write.
     */
    Restored run() throws IOException {
        try (var restored = backup.restored(new Meter(progress, backup.workToRestore()))) {
            var difference = State.of(workspace.store()).to(State.of(restored));
            refuseForNewer(edits(restored));
            progress.check(1, 1);
            putBackAttachments();
            var back = putBackJournals();
            var steps = workspace.ledger().writeAll(edits(restored));
            return new Restored(difference, back ? List.of() : steps);
        }
    }

    /** What a later version of the program wrote is not shown, and so looks as if it were gone; it can only be written by that version. */
    private void refuseForNewer(List<Edit> edits) throws BadBackup {
        var newer = workspace.findings().stream()
                .filter(finding -> finding.kind() == StartFinding.Kind.NEWER_JOURNAL)
                .map(StartFinding::detail)
                .toList();
        if (edits.stream()
                .map(edit -> workspace.folder().journal(edit.scope()).toString())
                .anyMatch(newer::contains)) {
            throw new BadBackup(BadBackup.Reason.NEWER_HERE);
        }
    }

    private void putBackAttachments() throws IOException {
        var vault = workspace.folder().vault();
        for (var item : backup.contents().items()) {
            var owner = Names.attachmentOf(item.name());
            if (owner.isPresent()) {
                var folder = workspace.folder().attachments(owner.get());
                var file = folder.resolve(Names.sha256(item.name()));
                if (!Files.exists(file)) {
                    Folders.create(folder);
                    SafeFile.replace(file, stream -> backup.copyFile(item, stream, vault));
                }
            }
        }
    }

    /** True when there were any. */
    private boolean putBackJournals() throws IOException {
        var back = false;
        var vault = workspace.folder().vault();
        for (var item : backup.contents().items()) {
            var scope = Names.scope(item.name());
            if (scope.isPresent() && !Files.exists(workspace.folder().journal(scope.get()))) {
                workspace.ledger().adopt(scope.get(), stream -> backup.copyJournal(item, scope.get(), stream, vault));
                back = true;
            }
        }
        return back;
    }

    private List<Edit> edits(Store restored) {
        var now = State.of(workspace.store()).records();
        var then = State.of(restored).records();
        var edits = new ArrayList<Edit>();
        for (var record : then.entrySet()) {
            if (!Objects.equals(now.get(record.getKey()), record.getValue())) {
                edits.add(Edit.put(entity(record.getKey(), record.getValue())));
            }
        }
        var gone = new HashSet<>(now.keySet());
        gone.removeAll(then.keySet());
        gone.forEach(key -> edits.add(Edit.remove(entity(key, Objects.requireNonNull(now.get(key))))));
        return edits;
    }

    private static Entity entity(State.Key key, Fields fields) {
        return RecordCodec.decode(key.kind(), key.id(), key.scope(), fields);
    }
}
