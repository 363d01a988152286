package vn.thuky.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file of a journal, held open. An open file can be another than the one that has its name now: the folder was moved away or put
 * back from a copy, the disk was pulled out and plugged in again. What is written must be found under the name, so the file is opened
 * anew then, provided that it says the same.
 */
final class JournalFile implements AutoCloseable {
    private static final int COMPARED = 4096;

    private final Path path;
    private FileChannel channel;
    private Optional<Object> identity;
    private byte[] last = new byte[0];
    private long lastFrom;

    JournalFile(Path path) throws IOException {
        this.path = path;
        channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        identity = identity();
    }

    /** Empty where the system knows none. */
    private Optional<Object> identity() throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /**
     * Makes sure that the file that has the name is the one that is open.
     *
     * @return true when it was opened anew; then what was not forced may be missing at its end
     * @throws JournalReplaced when another journal is there now
     * @throws java.nio.file.NoSuchFileException when there is none
     */
    boolean follow() throws IOException {
        var now = identity();
        if (channel.isOpen() && now.equals(identity)) {
            return false;
        }
        var fresh = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!saysTheSame(fresh)) {
            fresh.close();
            throw new JournalReplaced(path);
        }
        close();
        channel = fresh;
        identity = now;
        return true;
    }

    private boolean saysTheSame(FileChannel fresh) throws IOException {
        return Arrays.equals(last, read(fresh, lastFrom, last.length));
    }

    /** Remembers what stands before this place, to know the file by. */
    void mark(long end) throws IOException {
        var from = Math.max(0, end - COMPARED);
        mark(from, read(channel, from, (int) (end - from)));
    }

    /** Remembers what was written from there on, to know the file by. */
    void mark(long from, byte[] written) {
        lastFrom = from;
        last = written;
    }

    /** What stands there; shorter where the file ends. */
    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        var got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = channel.read(bytes, from + bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Writes all bytes, from a place on. */
    void write(ByteBuffer bytes, long at) throws IOException {
        var place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
    }

    void cut(long length) throws IOException {
        channel.truncate(length);
        channel.force(true);
    }

    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
