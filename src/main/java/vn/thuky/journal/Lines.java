package vn.thuky.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line as bytes, and tells whether the last one has its end. */
final class Lines implements AutoCloseable {
    private final InputStream in;
    private long offset;
    private boolean ended;

    Lines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The next line without its end; empty after the last. */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        int read;
        while ((read = in.read()) >= 0) {
            offset++;
            if (read == '\n') {
                ended = true;
                return Optional.of(line.toByteArray());
            }
            line.write(read);
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

    @Override
    public void close() throws IOException {
        in.close();
    }
}
