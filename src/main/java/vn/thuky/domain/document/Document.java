package vn.thuky.domain.document;

import java.util.List;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;

/**
 * A paper of a conference: what of it is not generated from the record.
 *
 * @param number the number in its series, digits only, two at least; empty while there is none
 * @param year whose series the number is of; 0 while there is none
 * @param version counted from 1
 * @param edits wording changed by hand
 * @param finals versions as they were sent, oldest first
 */
public record Document(
        DocumentId id,
        ConferenceId conference,
        DocumentKind kind,
        String number,
        int year,
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
        return new Document(id, conference, kind, "", 0, 1, DocumentState.DRAFT, List.of(), List.of());
    }

    /** The same with this number, as {@link NumberSeries#written} has it, of the series of a year. */
    public Document numbered(String value, int ofYear) {
        return new Document(id, conference, kind, value, value.isEmpty() ? 0 : ofYear, version, state, edits, finals);
    }
}
