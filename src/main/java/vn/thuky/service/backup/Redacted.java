package vn.thuky.service.backup;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuky.journal.Redaction;
import vn.thuky.service.backup.Contents.Item;

/** Takes a person out of backups. */
record Redacted(Redaction redaction) implements Rework {

    @Override
    public void copy(BackupFile backup, Item item, OutputStream target) throws IOException {
        var scope = Names.scope(item.name());
        if (scope.isPresent()) {
            backup.redactJournal(item, scope.get(), target, redaction);
        } else {
            backup.copy(item, target);
        }
    }
}
