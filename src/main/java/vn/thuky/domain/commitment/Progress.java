package vn.thuky.domain.commitment;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuky.domain.attachment.AttachmentId;

/** A report on a commitment; percent lies between 0 and 100. */
public record Progress(LocalDate date, int percent, String text, Optional<AttachmentId> evidence) {

    public Progress {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }
}
