package vn.thuky.service.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.people.Organization;
import vn.thuky.journal.Change;
import vn.thuky.journal.ExchangeHeader;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Journal;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.Records;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Vault;
import vn.thuky.journal.WholeJournal;
import vn.thuky.reading.BoundedStream;
import vn.thuky.reading.LimitedZip;
import vn.thuky.service.CalledOff;
import vn.thuky.service.DataFolder;
import vn.thuky.service.HashedCopy;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.exchange.CannotImport.Reason;
import vn.thuky.text.Clean;

/** What was read of a {@code .thuky} file: checked, and put down beside the data, not yet part of it. */
final class Parcel implements AutoCloseable {
    private final Path file;
    private final Path folder;
    private final Vault vault;
    private Optional<ExchangeHeader> header = Optional.empty();
    private List<Organization> organizations = List.of();
    private List<Change> changes = List.of();
    private final Set<String> attachments = new HashSet<>();

    private Parcel(Path file, Path folder, Vault vault) {
        this.file = file;
        this.folder = folder;
        this.vault = vault;
    }

    /**
     * Reads and checks a file.
     *
     * @param data what it is for; a folder of its own is made in it, and removed on closing
     * @throws CalledOff when it was no longer wanted
     */
    static Parcel read(Path file, DataFolder data, Progress progress) throws CannotImport {
        var parcel = new Parcel(file, newFolder(data.device()), data.vault());
        try {
            LimitedZip.read(
                    file, Parts.LIMITS, (name, content) -> parcel.take(name, new AskingStream(content, progress)));
            parcel.check();
            return parcel;
        } catch (LimitedZip.Refused e) {
            parcel.close();
            throw parcel.refused(e);
        } catch (Journal.NewerFormat e) {
            parcel.close();
            throw new CannotImport(Reason.NEWER_FORMAT, parcel.name());
        } catch (WholeJournal.BadJournal | RecordCodec.BadRecord e) {
            parcel.close();
            throw new CannotImport(Reason.DAMAGED, parcel.name());
        } catch (IOException e) {
            parcel.close();
            throw new CannotImport(parcel.header.isPresent() ? Reason.DAMAGED : Reason.UNREADABLE, parcel.name());
        } catch (CannotImport | RuntimeException | Error e) {
            parcel.close();
            throw e;
        }
    }

    ExchangeHeader header() {
        return header.orElseThrow();
    }

    Scope scope() {
        return Scope.of(header().conference());
    }

    List<Organization> organizations() {
        return organizations;
    }

    List<Change> changes() {
        return changes;
    }

    /** Names of the files it brings. */
    Set<String> attachments() {
        return attachments;
    }

    Path attachment(String sha256) {
        return folder.resolve(sha256);
    }

    /** The name of the file, for messages. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    private static Path newFolder(Path beside) {
        try {
            return Files.createTempDirectory(beside, "import-");
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private void take(String name, InputStream content) throws IOException {
        if (header.isEmpty()) {
            takeHeader(name, content);
        } else if (name.equals(Parts.OFFICE)) {
            organizations = organizations(small(content));
        } else if (name.equals(Parts.JOURNAL)) {
            changes = WholeJournal.readForeign(
                    new BoundedStream(content, name, Parts.MOST_JOURNAL), scope(), Clean::text, Parts.MOST_CHANGES);
        } else {
            takeAttachment(name, content);
        }
    }

    private void takeHeader(String name, InputStream content) throws IOException {
        header = name.equals(Parts.HEADER) ? ExchangeHeader.read(small(content)) : Optional.empty();
        if (header.isEmpty()) {
            throw new LimitedZip.Refused(LimitedZip.Problem.NOT_A_ZIP, name);
        }
        if (header.get().newer()) {
            throw new Journal.NewerFormat(file);
        }
    }

    private List<Organization> organizations(byte[] json) throws IOException {
        var found = new ArrayList<Organization>();
        for (var record : Records.read(new String(json, StandardCharsets.UTF_8), scope())) {
            if (!(record instanceof Organization organization)) {
                throw new LimitedZip.Refused(LimitedZip.Problem.DAMAGED, Parts.OFFICE);
            }
            found.add(organization);
        }
        return found;
    }

    private void takeAttachment(String name, InputStream content) throws IOException {
        var sha256 = name.startsWith(Parts.ATTACHMENTS) ? name.substring(Parts.ATTACHMENTS.length()) : "";
        if (!Parts.SHA256.matcher(sha256).matches()) {
            throw new LimitedZip.Refused(LimitedZip.Problem.DAMAGED, name);
        }
        var copy = Files.createFile(folder.resolve(sha256));
        if (!HashedCopy.make(content, copy, vault, Long.MAX_VALUE, _ -> {})
                .sha256()
                .equals(sha256)) {
            throw new LimitedZip.Refused(LimitedZip.Problem.DAMAGED, name);
        }
        attachments.add(sha256);
    }

    private static byte[] small(InputStream content) throws IOException {
        return new BoundedStream(content, Parts.OFFICE, Parts.MOST_SMALL).readAllBytes();
    }

    private void check() throws CannotImport {
        if (header.isEmpty()) {
            throw new CannotImport(Reason.NOT_A_CONFERENCE, name());
        }
        if (changes.isEmpty()
                || changes.size() != header().changes()
                || !attachments.equals(Set.copyOf(header().attachments()))) {
            throw new CannotImport(Reason.DAMAGED, name());
        }
    }

    private CannotImport refused(LimitedZip.Refused refused) {
        return new CannotImport(
                switch (refused.problem()) {
                    case NOT_A_ZIP -> Reason.NOT_A_CONFERENCE;
                    case TOO_LARGE -> Reason.TOO_LARGE;
                    case BAD_NAME, DAMAGED -> header.isPresent() ? Reason.DAMAGED : Reason.NOT_A_CONFERENCE;
                },
                name());
    }

    @Override
    public void close() {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
