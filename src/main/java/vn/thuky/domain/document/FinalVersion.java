package vn.thuky.domain.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.attachment.AttachmentId;

/**
 * A version as it was sent.
 *
 * @param files the very files, one a format
 * @param reopened why the paper was reopened after it; empty while it stands
 */
public record FinalVersion(int version, LocalDateTime at, String author, List<KeptFile> files, String reopened) {

    /** A file of it, which is kept among the attachments of the conference. */
    public record KeptFile(FileFormat format, AttachmentId file) {}

    public FinalVersion {
        files = List.copyOf(files);
    }

    /** Whether it is what was sent last, and not taken back since. */
    public boolean stands() {
        return reopened.isEmpty();
    }

    public Optional<AttachmentId> file(FileFormat format) {
        return files.stream()
                .filter(kept -> kept.format() == format)
                .map(KeptFile::file)
                .findFirst();
    }

    FinalVersion reopenedFor(String reason) {
        return new FinalVersion(version, at, author, files, reason);
    }
}
