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
public final class Obstacle extends FileSystemException {
    private static final long serialVersionUID = 1;

    /** A disk that has less free, in bytes, has no room for the next piece of a file. */
    private static final long PIECE = 64 << 10;

    private final DiskTrouble trouble;

    Obstacle(Path file, DiskTrouble trouble) {
        super(file.toString(), null, trouble.name());
        this.trouble = trouble;
    }

    private Obstacle(Path file, DiskTrouble trouble, IOException told) {
        this(file, trouble);
        initCause(told);
    }

    /** The same failure, with what was found where the disk explains it. */
    public static IOException of(IOException failure, Path file) {
        try {
            return of(failure, file, Files.getFileStore(file.resolveSibling(".")));
        } catch (IOException | SecurityException e) {
            return failure; // nothing can be told of a disk that is gone
        }
    }

    static IOException of(IOException failure, Path file, FileStore disk) throws IOException {
        if (disk.isReadOnly()) {
            return new Obstacle(file, DiskTrouble.READ_ONLY, failure);
        }
        return disk.getUsableSpace() < PIECE ? new Obstacle(file, DiskTrouble.FULL, failure) : failure;
    }

    /** A file that may be written, in a folder that takes files, cannot be replaced: another program has it open. */
    static IOException held(IOException failure, Path file) {
        return new Obstacle(file, DiskTrouble.LOCKED, failure);
    }

    public DiskTrouble trouble() {
        return trouble;
    }
}
