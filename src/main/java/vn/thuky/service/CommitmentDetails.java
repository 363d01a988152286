package vn.thuky.service;

import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.speech.Note;

/**
 * What stands behind a commitment.
 *
 * @param source the note it was made from, while that is there
 * @param evidence the files its reports refer to
 * @param earlier the conference it was carried over from
 */
public record CommitmentDetails(
        Commitment commitment,
        Optional<Note> source,
        Map<AttachmentId, Attachment> evidence,
        Optional<Conference> earlier) {

    public CommitmentDetails {
        evidence = Map.copyOf(evidence);
    }
}
