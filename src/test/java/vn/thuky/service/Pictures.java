package vn.thuky.service;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures that are small as files and huge once they are decoded. */
final class Pictures {
    private Pictures() {}

    /** A white PNG of 10,000 by 5,000 pixels. */
    static byte[] fiftyMegapixels() throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(10_000);
        fields.writeInt(5_000);
        fields.write(new byte[] {1, 0, 0, 0, 0}); // one bit of grey
        chunk(png, "IHDR", header.toByteArray());
        var rows = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(rows)) {
            for (var row = 0; row < 5_000; row++) {
                deflated.write(new byte[1 + 10_000 / 8]);
            }
        }
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        var named = new ByteArrayOutputStream();
        named.write(type.getBytes(StandardCharsets.US_ASCII));
        named.write(content);
        var crc = new CRC32();
        crc.update(named.toByteArray());
        var out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(named.toByteArray());
        out.writeInt((int) crc.getValue());
    }
}
