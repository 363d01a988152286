package vn.thuky.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives taken apart and put together, for corpora of broken ones. */
final class Zips {
    /** An empty last block. */
    private static final byte[] END_OF_DEFLATED = {3, 0};

    private Zips() {}

    static byte[] of(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> entries(byte[] archive) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The archive with one entry replaced or added at its end. */
    static byte[] with(byte[] archive, String name, byte[] content) {
        var entries = entries(archive);
        entries.put(name, content);
        return of(entries);
    }

    static byte[] with(byte[] archive, String name, String content) {
        return with(archive, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] without(byte[] archive, String name) {
        var entries = entries(archive);
        entries.remove(name);
        return of(entries);
    }

    /** An archive whose one more entry unpacks to so many megabytes of one letter, packed once and repeated. */
    static byte[] bomb(Map<String, byte[]> before, String name, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var entry : before.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
            addBomb(zip, new ZipArchiveEntry(name), megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void addBomb(ZipArchiveOutputStream zip, ZipArchiveEntry entry, int megabytes) throws IOException {
        var megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var packed = packed(megabyte);
        var stream = new ByteArrayOutputStream();
        var sum = new CRC32();
        for (var i = 0; i < megabytes; i++) {
            stream.writeBytes(packed);
            sum.update(megabyte);
        }
        stream.writeBytes(END_OF_DEFLATED);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize((long) megabytes << 20);
        entry.setCompressedSize(stream.size());
        entry.setCrc(sum.getValue());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(stream.toByteArray()));
    }

    /** Deflated to the border of a byte, so that the same may follow. */
    private static byte[] packed(byte[] content) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            var packed = new byte[content.length];
            deflater.setInput(content);
            var length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
            return Arrays.copyOf(packed, length);
        }
    }
}
