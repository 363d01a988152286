package vn.thuky.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/** Gives lines of a journal the check sums they should have, so that what stands in them is looked at. */
final class JournalSums {
    private static final int CHECKED_FROM = "{\"crc\":\"00000000\",".length();

    private JournalSums() {}

    static byte[] mended(byte[] journal) {
        var out = new ByteArrayOutputStream();
        var start = 0;
        for (var end = 0; end <= journal.length; end++) {
            if (end == journal.length || journal[end] == '\n') {
                line(journal, start, end, out);
                start = end + 1;
            }
        }
        return out.toByteArray();
    }

    private static void line(byte[] journal, int start, int end, ByteArrayOutputStream out) {
        if (end - start > CHECKED_FROM) {
            var crc = new CRC32C();
            crc.update(journal, start + CHECKED_FROM, end - start - CHECKED_FROM);
            var sum = String.format(Locale.ROOT, "{\"crc\":\"%08x\",", crc.getValue());
            out.writeBytes(sum.getBytes(StandardCharsets.US_ASCII));
            out.write(journal, start + CHECKED_FROM, end - start - CHECKED_FROM);
        } else {
            out.write(journal, start, end - start);
        }
        out.write('\n');
    }
}
