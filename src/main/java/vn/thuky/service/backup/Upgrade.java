package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.DataFolder;
import vn.thuky.service.NotSaved;

/**
 * Before a version of the program writes in a data folder for the first time, all that is there is copied into a backup. Journals are
 * never rewritten for a new version: it reads all earlier forms, and makes its store anew.
 */
public final class Upgrade {
    private final Path file;
    private final Backups backups;

    public Upgrade(DataFolder folder, Backups backups) {
        this.file = folder.device().resolve("version.txt");
        this.backups = backups;
    }

    /** Goes over to this version; where the backup fails, the next start tries again. A blank one is not known, and passed over. */
    public void to(String version) {
        try {
            if (!version.isBlank() && !version.equals(before()) && copied()) {
                SafeFile.replace(file, stream -> stream.write(version.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private String before() throws IOException {
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                : "";
    }

    private boolean copied() {
        return !(backups.make(Occasion.BEFORE_UPGRADE) instanceof Outcome.Failed);
    }
}
