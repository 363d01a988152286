package vn.thuky.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to the disk, then renamed in one step. When the target
 * is open in another program for a moment, the renaming is tried again.
 */
public final class SafeFile {

    /** What goes into the file. */
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private static final int TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private SafeFile() {}

    /** Writes a file that does not exist yet; throws FileAlreadyExistsException when it does. */
    public static void create(Path target, Content content) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        replace(target, content);
    }

    /** Writes a file, in the place of one that exists and may be written. On failure that one stays as it was. */
    public static void replace(Path target, Content content) throws IOException {
        var absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new Obstacle(absolute, DiskTrouble.FOLDER);
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            throw new AccessDeniedException(absolute.toString(), null, "is no file");
        }
        if (Files.exists(absolute) && isReadOnly(absolute)) {
            throw new AccessDeniedException(absolute.toString(), null, "is read-only");
        }
        var folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Obstacle(absolute, DiskTrouble.GONE);
        }
        // not a file of the system's for temporary files: that one only its owner may read, and an export is for others
        var temporary = folder.resolve(".thuky-" + UUID.randomUUID() + ".part");
        try {
            fill(temporary, content);
            move(temporary, absolute);
        } catch (IOException e) {
            throw Obstacle.of(e, absolute);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Whether somebody marked the file so; some systems would let another take its name nevertheless. */
    private static boolean isReadOnly(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || (posix != null && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE));
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var stream = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    /** Gives a file that is on the disk another name, in the place of one that exists, so that it outlives a power cut. */
    public static void move(Path from, Path to) throws IOException {
        rename(from, to);
        Folders.force(to.toAbsolutePath().resolveSibling(".").normalize());
    }

    /** What gives a file another name. */
    interface Renaming {
        void run() throws IOException;
    }

    private static void rename(Path from, Path to) throws IOException {
        insist(to, FIRST_PAUSE, () -> moveAtOnce(from, to));
    }

    /** Tries again what fails, with longer and longer pauses: another program may hold the target for a moment. */
    static void insist(Path to, Duration firstPause, Renaming renaming) throws IOException {
        var pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            try {
                renaming.run();
                return;
            } catch (FileSystemException e) {
                if (attempt == TRIES || Files.isDirectory(to)) {
                    throw Files.isRegularFile(to) ? Obstacle.held(e, to) : e;
                }
                sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static void moveAtOnce(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a locked file");
        }
    }
}
