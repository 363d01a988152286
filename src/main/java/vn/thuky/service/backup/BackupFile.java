package vn.thuky.service.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thuky.journal.Change;
import vn.thuky.journal.Journal;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.Recoding;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Vault;
import vn.thuky.service.Meter;
import vn.thuky.service.backup.Contents.Item;
import vn.thuky.store.Store;

/**
 * A backup that is read. The file may come from anywhere: only known names are accepted, sizes are limited and held to what the contents
 * say, and everything is compared with its SHA-256. Attachments may lie beside the file, in a folder that its backups share.
 */
final class BackupFile implements AutoCloseable {
    private static final int MOST_ENTRIES = 20_000;
    private static final long LONGEST_CONTENTS = 4L << 20;
    private static final long LONGEST_JOURNAL = 512L << 20;
    private static final long LONGEST_ATTACHMENT = 1L << 30;
    private static final long MOST_BYTES = 64L << 30;

    /** JSON shrinks ten or twenty times; what shrinks much more was made to do harm. */
    private static final long MOST_SHRUNK = 200;

    /** Putting a journal into a store takes so many times as long as reading it. */
    static final int RESTORED = 40;

    private final ZipFile zip;
    private final Path attachments;
    private final Contents contents;
    private final Optional<KeyFile> keyFile;
    private Optional<Vault> vault;

    private BackupFile(ZipFile zip, Path attachments, Vault present) throws IOException {
        this.zip = zip;
        this.attachments = attachments;
        this.contents = Contents.read(text(zip, Names.CONTENTS))
                .orElseThrow(() -> new BadBackup(BadBackup.Reason.NOT_A_BACKUP));
        this.keyFile = zip.getEntry(Names.KEY) == null ? Optional.empty() : KeyFile.read(text(zip, Names.KEY));
        check();
        this.vault = keyFile.isEmpty()
                ? Optional.of(Vault.CLEAR)
                : Optional.of(present).filter(own -> own.key().equals(keyFile.map(KeyFile::id)));
    }

    /** Opens a backup without a password; see {@link #open(Path, Vault)}. */
    static BackupFile open(Path file) throws IOException {
        return open(file, Vault.CLEAR);
    }

    /**
     * Opens a backup and reads what it says it holds.
     *
     * @param present how the content of the data folder lies; a backup that was made there is read by it
     */
    static BackupFile open(Path file, Vault present) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BadBackup(BadBackup.Reason.NOT_A_BACKUP);
        }
        try {
            return new BackupFile(zip, file.toAbsolutePath().resolveSibling(AttachmentPool.FOLDER), present);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Contents contents() {
        return contents;
    }

    /** What is kept of its password; empty when it has none. */
    Optional<KeyFile> keyFile() {
        return keyFile;
    }

    /** How its content lies; {@link BadBackup.Reason#LOCKED} as long as its password is not known. */
    Vault vault() throws BadBackup {
        return vault.orElseThrow(() -> new BadBackup(BadBackup.Reason.LOCKED));
    }

    /** Gives the password of a backup that has another than the data folder; false when it is wrong. */
    boolean unlock(char[] password) {
        vault = keyFile.flatMap(key -> key.vault(password)).map(Vault.class::cast);
        return vault.isPresent();
    }

    /** How much is to be done to read everything. */
    long workToVerify() {
        return contents.items().stream().mapToLong(Item::length).sum();
    }

    /** How much is to be done to restore it. */
    long workToRestore() {
        return RESTORED * contents.journalBytes();
    }

    /** Reads everything once and compares it with its check sums. */
    void verify(Meter meter) throws IOException {
        for (var item : contents.items()) {
            copy(item, OutputStream.nullOutputStream(), meter);
        }
    }

    /** A store in memory with what the journals hold. Journals of a later version are left out of it. */
    Store restored(Meter meter) throws IOException {
        var store = Store.memory();
        try {
            for (var item : contents.items()) {
                var scope = Names.scope(item.name());
                if (scope.isPresent()) {
                    store.apply(scope.get(), changes(item, scope.get()));
                    meter.add(RESTORED * item.length());
                }
            }
            return store;
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** How many records the journals of these names hold. */
    long records(Predicate<String> names) throws IOException {
        if (contents.items().stream().map(Item::name).allMatch(names)) {
            return contents.records();
        }
        try (var store = restored(Meter.unwatched())) {
            return State.of(store).records().keySet().stream()
                    .filter(key -> names.test(Names.journal(key.scope())))
                    .count();
        }
    }

    private List<Change> changes(Item journal, Scope scope) throws IOException {
        var changes = new ArrayList<Change>();
        try (var in = stream(journal)) {
            new JournalReading(Path.of(scope.name()), scope, vault()).read(in, changes::add);
        } catch (Journal.NewerFormat e) {
            changes.clear();
        }
        return changes;
    }

    /** Copies one file of it, and throws {@link BadBackup} when it was not what the contents say. */
    void copy(Item item, OutputStream target) throws IOException {
        copy(item, target, Meter.unwatched());
    }

    private void copy(Item item, OutputStream target, Meter meter) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(stream(item), digest)) {
            var block = new byte[1 << 16];
            var length = 0L;
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                length += read;
                if (length > item.length()) {
                    throw new BadBackup(BadBackup.Reason.DAMAGED);
                }
                target.write(block, 0, read);
                meter.add(read);
            }
            if (length != item.length()
                    || !HexFormat.of().formatHex(digest.digest()).equals(item.sha256())) {
                throw new BadBackup(BadBackup.Reason.DAMAGED);
            }
        } catch (ZipException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
    }

    /** Copies an attachment to where content lies in another way. */
    void copyFile(Item item, OutputStream target, Vault to) throws IOException {
        try (var in = stream(item)) {
            Recoding.file(in, vault(), target, to);
        }
    }

    /** Copies a journal to where content lies in another way. */
    void copyJournal(Item item, Scope scope, OutputStream target, Vault to) throws IOException {
        try (var in = stream(item)) {
            Recoding.journal(scope, in, vault(), target, to);
        }
    }

    /** Copies a journal without a person. */
    void redactJournal(Item item, Scope scope, OutputStream target, Redaction redaction) throws IOException {
        try (var in = stream(item)) {
            redaction.journal(scope, in, vault(), target, List.of());
        }
    }

    InputStream stream(Item item) throws IOException {
        var entry = zip.getEntry(item.name());
        if (entry != null) {
            return zip.getInputStream(entry);
        }
        var beside = attachments.resolve(item.sha256());
        if (Names.attachmentOf(item.name()).isPresent() && Files.isRegularFile(beside)) {
            return Files.newInputStream(beside);
        }
        throw new BadBackup(BadBackup.Reason.DAMAGED);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new BadBackup(BadBackup.Reason.TOO_LARGE);
        }
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadBackup(BadBackup.Reason.NOT_A_BACKUP);
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) LONGEST_CONTENTS + 1);
            if (bytes.length > LONGEST_CONTENTS) {
                throw new BadBackup(BadBackup.Reason.TOO_LARGE);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
    }

    /** Nothing in it but what the contents name, and nothing larger than it can be. */
    private void check() throws BadBackup {
        var named = new HashSet<String>();
        named.add(Names.CONTENTS);
        keyFile.ifPresent(_ -> named.add(Names.KEY));
        var total = 0L;
        for (var item : contents.items()) {
            var most = Names.scope(item.name()).isPresent() ? LONGEST_JOURNAL : LONGEST_ATTACHMENT;
            total += item.length();
            if (item.length() > most || total > MOST_BYTES) {
                throw new BadBackup(BadBackup.Reason.TOO_LARGE);
            }
            if (!named.add(item.name())) {
                throw new BadBackup(BadBackup.Reason.DAMAGED);
            }
        }
        var seen = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            check(entries.nextElement(), named, seen);
        }
    }

    private static void check(ZipEntry entry, Set<String> named, Set<String> seen) throws BadBackup {
        if (!named.contains(entry.getName()) || !seen.add(entry.getName())) {
            throw new BadBackup(BadBackup.Reason.NOT_A_BACKUP);
        }
        if (entry.getSize() > 1 << 20 && entry.getSize() / MOST_SHRUNK > entry.getCompressedSize()) {
            throw new BadBackup(BadBackup.Reason.TOO_LARGE);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
