package vn.thuky.service.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what goes through it. */
final class CountingStream extends FilterOutputStream {
    private long count;

    CountingStream(OutputStream target) {
        super(target);
    }

    /** Bytes so far. */
    long count() {
        return count;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        count += length;
    }
}
