package vn.thuky.service.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.thuky.journal.KeyFile;
import vn.thuky.service.backup.Contents.Item;

/** What is done to the files of a backup that is written again, such as to forget a conference. */
interface Rework {

    /** False for a file that is left out. */
    default boolean keeps(String name) {
        return true;
    }

    /** What is kept of the password of a backup once it is written again. */
    default Optional<KeyFile> keyFile(BackupFile backup) {
        return backup.keyFile();
    }

    /** False when attachments stay as they are, so that they need not be copied. */
    default boolean changesAttachments() {
        return false;
    }

    /** Writes a file as it shall be. */
    void copy(BackupFile backup, Item item, OutputStream target) throws IOException;
}
