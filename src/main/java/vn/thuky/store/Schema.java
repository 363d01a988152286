package vn.thuky.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** The text of {@code schema.sql} and its check sum, by which a store of another schema is recognized. */
final class Schema {
    private Schema() {}

    static String sql() {
        try (var stream = Schema.class.getResourceAsStream("schema.sql")) {
            if (stream == null) {
                throw new IllegalStateException("schema.sql is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("schema.sql", e);
        }
    }

    static int checkSum() {
        var crc = new CRC32C();
        crc.update(sql().getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
