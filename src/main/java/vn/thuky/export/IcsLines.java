package vn.thuky.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Content lines of an iCalendar file: folded at 75 octets between letters, each ended by CR LF, texts escaped. */
final class IcsLines {
    private static final int OCTETS = 75;

    private final OutputStream target;

    IcsLines(OutputStream target) {
        this.target = target;
    }

    /** A line whose value is none of a user's words. */
    void line(String name, String value) throws IOException {
        var line = new ByteArrayOutputStream();
        int octets = 0;
        for (var letter : (name + ":" + value).codePoints().toArray()) {
            var bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > OCTETS) {
                line.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            line.writeBytes(bytes);
            octets += bytes.length;
        }
        line.writeBytes(new byte[] {'\r', '\n'});
        line.writeTo(target);
    }

    /** A line whose value is a text. */
    void text(String name, String text) throws IOException {
        line(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }
}
