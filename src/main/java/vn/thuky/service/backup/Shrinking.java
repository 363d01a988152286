package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.DataFolder;
import vn.thuky.service.NotSaved;

/**
 * Finds backups that are much smaller than those before, which journals never make them: they only grow. Until the user has said that it
 * is right, each further backup is held against the larger ones too.
 */
final class Shrinking {
    /** A backup whose journals are less than this part of those before is much smaller. */
    private static final double MUCH_SMALLER = 0.9;

    private final Path file;

    Shrinking(DataFolder folder) {
        this.file = folder.device().resolve("smaller.txt");
    }

    /** The larger one of those before; empty when this one is as large as it should be. */
    Optional<Shelf.Entry> before(List<Shelf.Entry> others, Contents made) {
        var accepted = accepted();
        return others.stream()
                .filter(entry -> !entry.contents().made().isBefore(accepted))
                .max(Comparator.comparingLong(entry -> entry.contents().journalBytes()))
                .filter(entry -> made.journalBytes() < entry.contents().journalBytes() * MUCH_SMALLER);
    }

    /** The user says that a backup is as it should be. */
    void accept(Instant made) {
        try {
            SafeFile.replace(file, stream -> stream.write(made.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** What cannot be read was not said. */
    private Instant accepted() {
        try {
            return Files.exists(file)
                    ? Instant.parse(
                            Files.readString(file, StandardCharsets.ISO_8859_1).strip())
                    : Instant.MIN;
        } catch (IOException | DateTimeException e) {
            return Instant.MIN;
        }
    }
}
