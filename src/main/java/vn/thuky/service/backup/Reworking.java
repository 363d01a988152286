package vn.thuky.service.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.Meter;
import vn.thuky.service.Progress;
import vn.thuky.service.backup.Contents.Item;

/** Writes the backups of a shelf again, each in one renaming, so that a crash leaves each as it was or as it shall be. */
final class Reworking {
    private static final Logger LOG = Logger.getLogger(Reworking.class.getName());

    private final Shelf shelf;
    private final Rework rework;
    private final Progress progress;

    /** By their hash before, those that were written again. */
    private final Map<String, Item> attachments = new HashMap<>();

    Reworking(Shelf shelf, Rework rework, Progress progress) {
        this.shelf = shelf;
        this.rework = rework;
        this.progress = progress;
    }

    /** The files that could not be written again. */
    List<Path> run() throws IOException {
        var left = new ArrayList<Path>();
        var kept = new ArrayList<Contents>();
        var files = shelf.files();
        for (var file : files) {
            progress.reached(files.indexOf(file), files.size());
            try {
                kept.add(run(file));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a backup cannot be written again", e);
                left.add(file);
            }
        }
        if (left.isEmpty()) {
            shelf.pool().keepOnly(kept);
        }
        return left;
    }

    private Contents run(Path file) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            var contents = written(file, fresh);
            SafeFile.move(fresh, file);
            return contents;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Contents written(Path file, Path fresh) throws IOException {
        try (var backup = shelf.open(file)) {
            backup.verify(Meter.unwatched());
            SafeFile.replace(fresh, stream -> write(backup, stream));
        }
        try (var written = shelf.open(fresh)) {
            written.verify(Meter.unwatched());
            return written.contents();
        }
    }

    private void write(BackupFile backup, OutputStream stream) throws IOException {
        var old = backup.contents();
        var zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var items = new ArrayList<Item>();
        var keyFile = rework.keyFile(backup);
        if (keyFile.isPresent()) {
            open(zip, Names.KEY, old);
            zip.write(keyFile.get().bytes());
            zip.closeEntry();
        }
        for (var item : old.items()) {
            if (!rework.keeps(item.name())) {
                continue;
            }
            if (Names.attachmentOf(item.name()).isPresent()) {
                items.add(rework.changesAttachments() ? attachment(backup, item) : item);
            } else {
                open(zip, item.name(), old);
                items.add(copy(backup, item, zip));
                zip.closeEntry();
            }
        }
        var contents = new Contents(old.made(), old.occasion(), backup.records(rework::keeps), items);
        open(zip, Names.CONTENTS, contents);
        zip.write(contents.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Attachments are beside the backups, under the hash of what is written. */
    private Item attachment(BackupFile backup, Item item) throws IOException {
        var known = Optional.ofNullable(attachments.get(item.sha256()));
        if (known.isPresent()) {
            return new Item(known.get().sha256(), known.get().length(), item.name());
        }
        var fresh = shelf.pool().file("fresh");
        try {
            var written = new AtomicReference<>(item);
            SafeFile.replace(fresh, stream -> written.set(copy(backup, item, stream)));
            SafeFile.move(fresh, shelf.pool().file(written.get().sha256()));
            attachments.put(item.sha256(), written.get());
            return written.get();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Item copy(BackupFile backup, Item item, OutputStream target) throws IOException {
        var digest = Sha256.digest();
        var counting = new CountingStream(new DigestOutputStream(target, digest));
        rework.copy(backup, item, counting);
        return new Item(HexFormat.of().formatHex(digest.digest()), counting.count(), item.name());
    }

    private static void open(ZipOutputStream zip, String name, Contents contents) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(contents.made().toEpochMilli());
        zip.putNextEntry(entry);
    }
}
