package vn.thuky.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line as bytes, and tells whether the last one has its end. */
final class Lines implements AutoCloseable {
    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int from;
    private int to;
    private long offset;
    private boolean ended;

    Lines(Path file) throws IOException {
        this(Files.newInputStream(file));
    }

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; empty after the last. */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        while (from < to || fill()) {
            var end = lineEnd();
            line.write(block, from, end - from);
            offset += end - from;
            from = end;
            if (end < to) {
                from++;
                offset++;
                ended = true;
                return Optional.of(line.toByteArray());
            }
        }
        ended = false;
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    /** Bytes read so far, line ends among them. */
    long offset() {
        return offset;
    }

    /** The line read last had its end. */
    boolean ended() {
        return ended;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(block));
        return to > 0;
    }

    private int lineEnd() {
        var i = from;
        while (i < to && block[i] != '\n') {
            i++;
        }
        return i;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
