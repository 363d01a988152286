package vn.thuky.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where commands write: results to {@code out}, the one line that says why something failed to {@code err}. */
public record Console(PrintStream out, PrintStream err) {

    /** The standard streams; in UTF-8 where theirs cannot write Vietnamese. */
    public static Console standard() {
        return new Console(writable(System.out, FileDescriptor.out), writable(System.err, FileDescriptor.err));
    }

    private static PrintStream writable(PrintStream stream, FileDescriptor descriptor) {
        return stream.charset().newEncoder().canEncode("ữ")
                ? stream
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
