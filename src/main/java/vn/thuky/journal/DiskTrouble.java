package vn.thuky.journal;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a disk does not take what is to be written, as far as the system tells it. */
public enum DiskTrouble {
    FULL,
    /** The disk, the folder or the file may not be written. */
    READ_ONLY,
    /** The disk or the folder is not there any more. */
    GONE,
    /** Another program holds the file. */
    LOCKED,
    /** A folder has the name of the file. */
    FOLDER,
    /** Another data folder was put in the place of the one the program works with. */
    REPLACED,
    OTHER;

    /** What was found of the disk; where nothing was, what the system says. */
    public static DiskTrouble of(Throwable failure) {
        var cause = failure;
        while (!(cause instanceof Obstacle) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case Obstacle found -> found.trouble();
            case JournalReplaced _ -> REPLACED;
            default -> told(cause);
        };
    }

    /** Reads the words of the systems, which Java passes on as they are. */
    private static DiskTrouble told(Throwable cause) {
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return FULL;
        }
        if (words.contains("used by another process") || words.contains("locked")) {
            return LOCKED;
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || words.contains("read-only")
                || words.contains("permission denied")) {
            return READ_ONLY;
        }
        return cause instanceof NoSuchFileException
                        || cause instanceof FileNotFoundException
                        || words.contains("no such file")
                        || words.contains("stale file")
                        || words.contains("input/output error")
                ? GONE
                : OTHER;
    }
}
