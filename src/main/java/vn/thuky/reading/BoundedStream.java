package vn.thuky.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.thuky.reading.LimitedZip.Problem;
import vn.thuky.reading.LimitedZip.Refused;

/** A part of a foreign file that is refused as too large once more than so many bytes of it were read. */
public class BoundedStream extends FilterInputStream {
    private final String name;
    private final long most;
    private long read;

    /**
     * Reads from a part of a file.
     *
     * @param name for the refusal
     */
    public BoundedStream(InputStream in, String name, long most) {
        super(in);
        this.name = name;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] block, int from, int length) throws IOException {
        var count = in.read(block, from, length);
        if (count > 0) {
            read += count;
            if (read > most || !allowed(count)) {
                throw new Refused(Problem.TOO_LARGE, name);
            }
        }
        return count;
    }

    /** Asked for each piece that was read, of this many bytes; for limits on several parts together. */
    protected boolean allowed(int count) {
        return true;
    }

    @Override
    public long skip(long count) throws IOException {
        var skipped = read(new byte[Math.clamp(count, 0, 1 << 16)]);
        return Math.max(0, skipped);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Leaves the file open, which goes on to its next part. */
    @Override
    public void close() {
        // see above
    }
}
