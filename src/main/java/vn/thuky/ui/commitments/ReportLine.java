package vn.thuky.ui.commitments;

import java.util.Optional;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.commitment.Progress;

/** A report with the file it refers to, while that is there. */
record ReportLine(Progress report, Optional<Attachment> evidence) {}
