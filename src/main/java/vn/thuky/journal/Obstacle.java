package vn.thuky.journal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stood in the way of a file, found out by looking at its disk: a system tells it in the language it speaks with its user, and
 * others cannot read that.
 */
public final class Obstacle {
    /** A disk that has less free, in bytes, has no room for the next piece of a file. */
    private static final long PIECE = 64 << 10;

    private Obstacle() {}

    /** The same failure, in words of ours where the disk explains it. */
    public static IOException of(IOException failure, Path file) {
        try {
            return of(failure, file, Files.getFileStore(file.resolveSibling(".")));
        } catch (IOException | SecurityException e) {
            return failure; // nothing can be told of a disk that is gone
        }
    }

    static IOException of(IOException failure, Path file, FileStore disk) throws IOException {
        if (disk.isReadOnly()) {
            return saying("read-only file system", failure, file);
        }
        return disk.getUsableSpace() < PIECE ? saying("no space left", failure, file) : failure;
    }

    /** A file that may be written, in a folder that takes files, cannot be replaced: another program has it open. */
    static IOException held(IOException failure, Path file) {
        return saying("used by another process", failure, file);
    }

    private static IOException saying(String words, IOException failure, Path file) {
        var said = new FileSystemException(file.toString(), null, words);
        said.addSuppressed(failure);
        return said;
    }
}
