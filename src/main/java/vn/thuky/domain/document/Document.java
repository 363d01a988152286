package vn.thuky.domain.document;

import java.util.List;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;

/**
 * A paper of a conference: what of it is not generated from the record.
 *
 * @param number the number given by the clerk, digits only; empty while there is none
 * @param version counted from 1
 * @param edits wording changed by hand
 * @param finals versions as they were sent, oldest first
 */
public record Document(
        DocumentId id,
        ConferenceId conference,
        DocumentKind kind,
        String number,
        int version,
        DocumentState state,
        List<TextEdit> edits,
        List<FinalVersion> finals)
        implements Entity {

    public Document {
        edits = List.copyOf(edits);
        finals = List.copyOf(finals);
    }

    public static Document draft(DocumentId id, ConferenceId conference, DocumentKind kind) {
        return new Document(id, conference, kind, "", 1, DocumentState.DRAFT, List.of(), List.of());
    }

    public Document withNumber(String value) {
        return new Document(id, conference, kind, value, version, state, edits, finals);
    }
}
