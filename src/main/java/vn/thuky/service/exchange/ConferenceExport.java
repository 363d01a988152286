package vn.thuky.service.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.journal.Change;
import vn.thuky.journal.Contacts;
import vn.thuky.journal.ExchangeHeader;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Records;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Vault;
import vn.thuky.journal.WholeJournal;
import vn.thuky.service.CalledOff;
import vn.thuky.service.DataFolder;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.store.Store;
import vn.thuky.text.FileNames;

/**
 * Writes one conference with all its history, the organizations it names and its files into a {@code .thuky} file for another laptop.
 * Only reads the data, so it works beside a running window.
 */
public final class ConferenceExport {

    /** The ending of the files, without the dot. */
    public static final String ENDING = "thuky";

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final DataFolder folder;
    private final Store store;

    public ConferenceExport(DataFolder folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    /**
     * What was written.
     *
     * @param attachments number of files in it
     * @param leftOut number of files that are missing here or were altered, and so are not in it
     */
    public record Written(int attachments, int leftOut) {}

    /** Whether the office lets telephone numbers and e-mail addresses go out; what is proposed. */
    public boolean contactsUsual() {
        return store.office().settings().privacy().contactsInExports();
    }

    /** A name for the file: plain ASCII from the name of the conference. */
    public String fileName(ConferenceId conference) {
        return FileNames.of(title(conference), ENDING);
    }

    /** As {@link #write(ConferenceId, Path, boolean, Progress)}, while nobody looks on. */
    public Written write(ConferenceId conference, Path target, boolean contacts) {
        return write(conference, target, contacts, Progress.NONE);
    }

    /**
     * Writes the file, in the place of one that exists; that one stays as it was when writing fails.
     *
     * @param contacts whether telephone numbers and e-mail addresses go with it
     * @throws NotSaved when the file cannot be written
     * @throws CalledOff when it was no longer wanted before it was there
     */
    public Written write(ConferenceId conference, Path target, boolean contacts, Progress progress) {
        var scope = Scope.of(conference);
        try {
            var told = new ArrayList<Change>();
            new JournalReading(folder.journal(scope), scope, folder.vault()).read(told::add);
            var changes = contacts ? told : Contacts.blank(told);
            var wanted = attachments(changes);
            var files = new TreeSet<String>();
            var looked = 0;
            for (var sha256 : wanted) {
                progress.check(looked++, 2 * wanted.size());
                if (intact(folder.attachments(conference).resolve(sha256), sha256)) {
                    files.add(sha256);
                }
            }
            var header = new ExchangeHeader(
                    ExchangeHeader.FORMAT, conference, title(conference), changes.size(), List.copyOf(files));
            SafeFile.replace(target, stream -> write(header, changes, stream, progress));
            return new Written(files.size(), wanted.size() - files.size());
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private void write(ExchangeHeader header, List<Change> changes, OutputStream stream, Progress progress)
            throws IOException {
        var of = 2 * header.attachments().size();
        var done = header.attachments().size();
        var zip = new ZipOutputStream(stream);
        put(zip, Parts.HEADER);
        zip.write(header.bytes());
        put(zip, Parts.OFFICE);
        zip.write(Records.write(organizations(changes)));
        put(zip, Parts.JOURNAL);
        WholeJournal.write(zip, Scope.of(header.conference()), Vault.CLEAR, changes);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var sha256 : header.attachments()) {
            progress.check(done++, of);
            put(zip, Parts.ATTACHMENTS + sha256);
            var file = folder.attachments(header.conference()).resolve(sha256);
            try (var source = folder.vault().reading(Files.newInputStream(file))) {
                source.transferTo(zip);
            }
        }
        zip.finish();
        progress.check(of, of);
    }

    /** Without a time, so that the same conference makes the same file. */
    private static void put(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
    }

    private String title(ConferenceId conference) {
        return store.conferences()
                .find(conference)
                .orElseThrow(() -> new IllegalArgumentException("no such conference: " + conference.value()))
                .name();
    }

    /** Those that are named anywhere in the history, so that going back in it finds them too. */
    private List<Organization> organizations(List<Change> changes) {
        var texts = new HashSet<String>();
        for (var change : changes) {
            for (var edit : change.edits()) {
                edit.before().ifPresent(fields -> texts.addAll(fields.texts()));
                edit.after().ifPresent(fields -> texts.addAll(fields.texts()));
            }
        }
        return store.people().organizations().stream()
                .filter(organization -> texts.contains(organization.id().value()))
                .toList();
    }

    private static Set<String> attachments(List<Change> changes) {
        var found = new TreeSet<String>();
        for (var change : changes) {
            for (var edit : change.edits()) {
                if (edit.kind() == RecordKind.ATTACHMENT) {
                    edit.after().map(fields -> fields.text("sha256")).ifPresent(found::add);
                }
            }
        }
        found.removeIf(name -> !Parts.SHA256.matcher(name).matches());
        return found;
    }

    private boolean intact(Path file, String sha256) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var stream = new DigestInputStream(
                folder.vault().reading(Files.newInputStream(file)), MessageDigest.getInstance("SHA-256"))) {
            drain(stream);
            return HexFormat.of().formatHex(stream.getMessageDigest().digest()).equals(sha256);
        } catch (Vault.Tampered e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void drain(InputStream stream) throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
    }
}
