package vn.thuky.service.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.thuky.service.Progress;

/** Asks at each block that is read whether reading is still wanted. */
final class AskingStream extends FilterInputStream {
    private final Progress progress;

    AskingStream(InputStream source, Progress progress) {
        super(source);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        progress.check(0, 1);
        return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        progress.check(0, 1);
        return in.read(target, offset, length);
    }
}
