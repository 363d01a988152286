package vn.thuky.service.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.Vault;
import vn.thuky.service.backup.Contents.Item;

/** Writes backups as another vault has them. */
record Recoded(Vault to, Optional<KeyFile> key) implements Rework {

    @Override
    public Optional<KeyFile> keyFile(BackupFile backup) {
        return key;
    }

    @Override
    public boolean changesAttachments() {
        return true;
    }

    @Override
    public void copy(BackupFile backup, Item item, OutputStream target) throws IOException {
        var scope = Names.scope(item.name());
        if (scope.isPresent()) {
            backup.copyJournal(item, scope.get(), target, to);
        } else {
            backup.copyFile(item, target, to);
        }
    }
}
