package vn.thuky.service.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuky.service.Meter;
import vn.thuky.service.backup.Contents.Item;

/** Writes a cut of the data as a zip: journals, and attachments either in it or in the pool beside it. */
final class BackupWriter {
    private final Cut cut;
    private final Optional<AttachmentPool> pool;
    private final Meter meter;

    /** Without a pool everything goes into the zip, which then can be taken anywhere. */
    BackupWriter(Cut cut, Optional<AttachmentPool> pool, Meter meter) {
        this.cut = cut;
        this.pool = pool;
        this.meter = meter;
    }

    /** What counts how far it is; for who reads back what was written. */
    Meter meter() {
        return meter;
    }

    /** What the cut holds, with the check sum of each file. */
    Contents contents(Instant made, Occasion occasion, long records) throws IOException {
        var items = new ArrayList<Item>();
        for (var part : cut.parts()) {
            items.add(new Item(checkSum(part), part.length(), part.name()));
        }
        return new Contents(made, occasion, records, items);
    }

    void write(Contents contents, OutputStream target) throws IOException {
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        if (cut.keyFile().isPresent()) {
            open(zip, Names.KEY, contents);
            zip.write(cut.keyFile().get().bytes());
            zip.closeEntry();
        }
        for (var i = 0; i < cut.parts().size(); i++) {
            write(cut.parts().get(i), contents.items().get(i), contents, zip);
        }
        open(zip, Names.CONTENTS, contents);
        zip.write(contents.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void write(Cut.Part part, Item item, Contents contents, ZipOutputStream zip) throws IOException {
        if (pool.isPresent() && Names.attachmentOf(part.name()).isPresent()) {
            if (!pool.get().holds(item)) {
                try (var in = Files.newInputStream(part.file())) {
                    pool.get().add(item, in);
                }
            }
            meter.add(item.length());
            return;
        }
        open(zip, part.name(), contents);
        copy(part, zip);
        zip.closeEntry();
    }

    private static void open(ZipOutputStream zip, String name, Contents contents) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(contents.made().toEpochMilli());
        zip.putNextEntry(entry);
    }

    private String checkSum(Cut.Part part) throws IOException {
        var digest = Sha256.digest();
        copy(part, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void copy(Cut.Part part, OutputStream target) throws IOException {
        try (InputStream in = Files.newInputStream(part.file())) {
            var block = new byte[1 << 16];
            var left = part.length();
            while (left > 0) {
                var read = in.read(block, 0, (int) Math.min(block.length, left));
                if (read < 0) {
                    throw new EOFException(part.name());
                }
                target.write(block, 0, read);
                left -= read;
                meter.add(read);
            }
        }
    }
}
