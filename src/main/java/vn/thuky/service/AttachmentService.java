package vn.thuky.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Vault;
import vn.thuky.text.Clean;
import vn.thuky.text.FileNames;

/** The files of conferences: taken over under the SHA-256 of their content, and got out again after it was checked. */
public final class AttachmentService {

    /** Largest file taken over, in bytes. */
    public static final long LIMIT = 200L << 20;

    /** Endings that a viewer opens and no system runs. */
    private static final Set<String> VIEWED = Set.of(
            "pdf", "doc", "docx", "odt", "rtf", "txt", "md", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "png",
            "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "mp3", "m4a", "wav", "mp4", "mov", "zip");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final DataFolder folder;
    private final long limit;
    private final Clock clock;

    public AttachmentService(DataFolder folder, Clock clock) {
        this(folder, LIMIT, clock);
    }

    AttachmentService(DataFolder folder, long limit, Clock clock) {
        this.folder = folder;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Copies a file into the data folder. When it returns the copy is on the disk.
     *
     * @throws NotSaved when the copy could not be written
     * @throws CalledOff when it was no longer wanted; nothing is left of it then
     */
    public Intake take(ConferenceId conference, Path file, Progress progress) {
        var name = Clean.line(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            return new Intake.Refused(name, IntakeProblem.NOT_A_FILE);
        }
        try (var source = Files.newInputStream(file)) {
            var meter = new Meter(progress, Files.size(file));
            return take(conference, name, source, meter);
        } catch (IOException e) {
            return new Intake.Refused(name, IntakeProblem.NOT_READABLE);
        }
    }

    /**
     * Takes over a file that was made here. When it returns it is on the disk.
     *
     * @throws NotSaved when it could not be written
     */
    public Attachment keep(ConferenceId conference, String name, byte[] content) {
        try {
            return switch (take(conference, name, new ByteArrayInputStream(content), Meter.unwatched())) {
                case Intake.Taken(var attachment) -> attachment;
                case Intake.Refused refused -> throw new NotSaved(new IOException(refused.fileName()));
            };
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** The content as it was taken over; empty when it is missing or not what it was. */
    public Optional<byte[]> read(Attachment attachment) {
        try {
            var stored = stored(attachment);
            return stored.isEmpty()
                    ? Optional.empty()
                    : Optional.of(content(stored.get()))
                            .filter(content -> HashedCopy.sha256(content).equals(attachment.sha256()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Intake take(ConferenceId conference, String name, InputStream source, Meter meter) throws IOException {
        var attachments = folder.attachments(conference);
        var incoming = incoming(attachments);
        try {
            var copy = HashedCopy.make(source, incoming, folder.vault(), limit, meter::reach);
            if (copy.size() > limit) {
                return new Intake.Refused(name, IntakeProblem.TOO_LARGE);
            }
            keep(incoming, attachments.resolve(copy.sha256()));
            return new Intake.Taken(new Attachment(
                    AttachmentId.fresh(), conference, name, copy.sha256(), copy.size(), LocalDateTime.now(clock)));
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static Path incoming(Path attachments) {
        try {
            Folders.create(attachments);
            return Files.createTempFile(attachments, "incoming-", ".part");
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static void keep(Path incoming, Path target) {
        try {
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Folders.force(target.resolveSibling("."));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /**
     * Gets a checked copy out, under a safe form of the name the user knows.
     *
     * @throws NotSaved when the copy could not be written
     */
    public Opening open(Attachment attachment) {
        var ending = ending(attachment.fileName());
        if (!VIEWED.contains(ending)) {
            return new Opening.Refused(OpeningProblem.UNSAFE);
        }
        return stored(attachment)
                .map(stored -> copy(attachment, ending, stored))
                .orElseGet(() -> new Opening.Refused(OpeningProblem.MISSING));
    }

    private byte[] content(Path stored) throws IOException {
        try (var source = folder.vault().reading(Files.newInputStream(stored))) {
            return source.readAllBytes();
        }
    }

    private Optional<Path> stored(Attachment attachment) {
        return Optional.of(attachment.sha256())
                .filter(name -> SHA256.matcher(name).matches())
                .map(folder.attachments(attachment.conference())::resolve)
                .filter(Files::isRegularFile);
    }

    private Opening copy(Attachment attachment, String ending, Path stored) {
        var copy = emptyFile(FileNames.of(stem(attachment.fileName()), ending));
        try (var source = folder.vault().reading(Files.newInputStream(stored))) {
            var made = HashedCopy.make(source, copy, Vault.CLEAR, Long.MAX_VALUE, _ -> {});
            if (made.sha256().equals(attachment.sha256()) && copy.toFile().setReadOnly()) {
                return new Opening.Ready(copy);
            }
        } catch (IOException e) {
            return new Opening.Refused(OpeningProblem.DAMAGED);
        }
        return new Opening.Refused(OpeningProblem.DAMAGED);
    }

    private static Path emptyFile(String name) {
        try {
            var file = Files.createFile(Files.createTempDirectory("thuky-").resolve(name));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static String stem(String fileName) {
        return fileName.substring(0, Math.max(0, fileName.lastIndexOf('.')));
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
