package vn.thuky.journal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something wrong that was found in a journal.
 *
 * @param line number of the line in the file, from 1; of the first where several are concerned
 * @param kept where the unreadable bytes were put aside, when they were taken out of the journal
 */
public record Damage(Kind kind, Path journal, long line, Optional<Path> kept) {

    /** What is wrong. */
    public enum Kind {
        /** The last line was only half written, as after a power cut; it was never shown as saved. */
        TORN_END,
        /** A line in the middle cannot be read; those before and after it are kept. */
        BAD_LINE,
        /** Numbers are missing between two lines. */
        MISSING_LINES
    }
}
