package vn.thuky.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes journals and files again as another vault has them. */
public final class Recoding {
    private Recoding() {}

    /** Line by line, damaged lines too, so that what is known of them stays true. */
    public static void journal(Scope scope, InputStream source, Vault from, OutputStream target, Vault to)
            throws IOException {
        try (var lines = new Lines(source)) {
            var number = 0L;
            for (var raw = lines.next(); raw.isPresent(); raw = lines.next()) {
                number++;
                var line = from.opened(scope, raw.get());
                var seq = number == 1 ? 0 : Math.max(1, Seq.of(line));
                target.write(to.closed(scope, seq, line.length == 0 ? raw.get() : line));
                if (lines.ended()) {
                    target.write('\n');
                }
            }
        }
    }

    /** A whole file; the target stays open. */
    public static void file(InputStream source, Vault from, OutputStream target, Vault to) throws IOException {
        var whole = to.writing(new Unclosed(target));
        try (var in = from.reading(source)) {
            in.transferTo(whole);
        }
        whole.close();
    }
}
