package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.journal.Change;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.Scope;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Meter;
import vn.thuky.store.Store;

/** Restores a backup just made into memory and compares it with the present, while that may be going on. */
final class Verification {
    private static final int TRIES = 5;

    private final DataFolder folder;
    private final Store present;

    Verification(DataFolder folder, Store present) {
        this.folder = folder;
        this.present = present;
    }

    /** Reads everything back; throws {@link BadBackup} when it is not what was to be written. True when it is what is shown. */
    boolean verify(Path file, Meter meter) throws IOException {
        try (var backup = BackupFile.open(file, folder.vault())) {
            backup.verify(meter);
            try (var restored = backup.restored(meter)) {
                var same = true;
                for (var scope : restored.scopes()) {
                    same &= sameAsPresent(restored, scope);
                }
                return same;
            }
        }
    }

    /** True when the present is what the journal says, which may be growing. */
    boolean presentIsRight(Scope scope) throws IOException {
        try (var fresh = Store.memory()) {
            var standsStill = 0;
            while (standsStill < TRIES) {
                var changes = changesUpTo(scope, fresh.applied(scope), Long.MAX_VALUE);
                fresh.apply(scope, changes);
                standsStill = changes.isEmpty() ? standsStill + 1 : 0;
                if (State.of(present, List.of(scope)).equals(State.of(fresh, List.of(scope)))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Lets the restored one catch up with the present, which is compared as soon as it stands still for a moment. */
    private boolean sameAsPresent(Store restored, Scope scope) throws IOException {
        for (var i = 0; i < TRIES; i++) {
            var applied = present.applied(scope);
            restored.apply(scope, changesUpTo(scope, restored.applied(scope), applied));
            var same = State.of(present, List.of(scope)).equals(State.of(restored, List.of(scope)));
            if (same || present.applied(scope) == applied) {
                return same;
            }
        }
        return true;
    }

    private List<Change> changesUpTo(Scope scope, long after, long upTo) throws IOException {
        var changes = new ArrayList<Change>();
        if (after < upTo && Files.exists(folder.journal(scope))) {
            new JournalReading(folder.journal(scope), scope, folder.vault()).read(change -> {
                if (change.seq() > after && change.seq() <= upTo) {
                    changes.add(change);
                }
            });
        }
        return changes;
    }
}
