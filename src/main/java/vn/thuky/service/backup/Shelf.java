package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Vault;

/** A folder of backups. Only files named as ours are looked at, and only such are ever deleted. */
final class Shelf {
    private static final Logger LOG = Logger.getLogger(Shelf.class.getName());
    private static final Pattern NAME = Pattern.compile("thuky-[0-9]{8}-[0-9]{6}(-[0-9]+)?\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final ZoneId zone;
    private final Vault vault;

    /** {@code vault} is how the content of the data folder lies. */
    Shelf(Path folder, ZoneId zone, Vault vault) {
        this.folder = folder;
        this.zone = zone;
        this.vault = vault;
    }

    /** A shelf of the same backups in another folder. */
    Shelf elsewhere(Path other) {
        return new Shelf(other, zone, vault);
    }

    /** A backup on the shelf, with what it says it holds. */
    record Entry(Path file, Contents contents) {
        Backup backup() throws IOException {
            return new Backup(file, contents.made(), contents.occasion(), contents.records(), Files.size(file));
        }
    }

    BackupFile open(Path file) throws IOException {
        return BackupFile.open(file, vault);
    }

    AttachmentPool pool() {
        return new AttachmentPool(folder);
    }

    void create() throws IOException {
        Folders.create(folder);
    }

    /** A name that is not taken yet. */
    Path free(Instant made) {
        var stem = "thuky-" + STAMP.format(LocalDateTime.ofInstant(made, zone));
        var file = folder.resolve(stem + ".zip");
        for (var i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + ".zip");
        }
        return file;
    }

    Path named(Path file) {
        return folder.resolve(String.valueOf(file.getFileName()));
    }

    /** Every file on the shelf, readable or not. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The backups that can be read, the latest first. */
    List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        for (var file : files()) {
            entry(file).ifPresent(entries::add);
        }
        entries.sort(
                Comparator.comparing((Entry entry) -> entry.contents().made()).reversed());
        return entries;
    }

    /** A backup wherever it lies; empty when there is none that can be read. */
    Optional<Entry> entry(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var backup = open(file)) {
            return Optional.of(new Entry(file, backup.contents()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a backup cannot be read", e);
            return Optional.empty();
        }
    }

    /** Deletes what is no longer kept. Files that cannot be read stay: they may be all there is of something. */
    void thin(Instant now) throws IOException {
        var entries = entries();
        var made = entries.stream().map(entry -> entry.contents().made()).toList();
        var kept = new Thinning(zone).kept(made, now);
        var left = new ArrayList<Contents>();
        for (var entry : entries) {
            if (kept.contains(entry.contents().made())) {
                left.add(entry.contents());
            } else {
                Files.deleteIfExists(entry.file());
            }
        }
        keepOnly(left);
    }

    /** Forgets what a backup that was called off has left beside those that are kept. */
    void tidy() {
        try {
            keepOnly(entries().stream().map(Entry::contents).toList());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what a backup has left is tidied away by the next", e);
        }
    }

    /** Where a file cannot be read nothing is forgotten: it may name what the others do not. */
    private void keepOnly(List<Contents> left) throws IOException {
        if (files().size() == left.size()) {
            pool().keepOnly(left);
        }
    }
}
