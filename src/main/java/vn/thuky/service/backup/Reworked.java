package vn.thuky.service.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of backups that were to be written again.
 *
 * @param left files that could not be read or written, and stay as they were
 * @param absent the second place, when it was not there to be written
 */
public record Reworked(List<Path> left, Optional<Path> absent) {
    public Reworked {
        left = List.copyOf(left);
    }

    /** All of them are as they shall be. */
    public boolean whole() {
        return left.isEmpty() && absent.isEmpty();
    }
}
