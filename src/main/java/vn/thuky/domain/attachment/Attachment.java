package vn.thuky.domain.attachment;

import java.time.LocalDateTime;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;

/**
 * A file that belongs to a conference.
 *
 * @param fileName as the user knows it
 * @param sha256 64 small hexadecimal digits; the file's name in the data folder, and its check
 * @param size in bytes
 */
public record Attachment(
        AttachmentId id, ConferenceId conference, String fileName, String sha256, long size, LocalDateTime addedAt)
        implements Entity {

    public static Attachment unknown(AttachmentId id, ConferenceId conference) {
        return new Attachment(id, conference, "", "", 0, LocalDateTime.of(2000, 1, 1, 0, 0));
    }
}
