package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.DataFolder;
import vn.thuky.service.NotSaved;

/**
 * The folder on another disk that backups are copied to. It belongs to the laptop, not to the data, which may be taken to another.
 */
public final class SecondPlace {
    private final Path file;

    public SecondPlace(DataFolder folder) {
        this.file = folder.device().resolve("second-place.txt");
    }

    /** The folder chosen; empty when none is. */
    public Optional<Path> folder() {
        try {
            var text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Chooses a folder, or none. */
    public void choose(Optional<Path> folder) {
        var text = folder.map(chosen -> chosen.toAbsolutePath().toString()).orElse("");
        try {
            SafeFile.replace(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }
}
