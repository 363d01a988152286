package vn.thuky.service.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;
import vn.thuky.service.backup.Contents.Item;

/** Leaves a conference out of backups. */
record Leaving(ConferenceId conference) implements Rework {

    @Override
    public boolean keeps(String name) {
        return !Names.scope(name).equals(Optional.of(Scope.of(conference)))
                && !Names.attachmentOf(name).equals(Optional.of(Scope.of(conference)));
    }

    @Override
    public void copy(BackupFile backup, Item item, OutputStream target) throws IOException {
        backup.copy(item, target);
    }
}
