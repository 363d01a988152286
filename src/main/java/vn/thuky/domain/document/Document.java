package vn.thuky.domain.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.FinalVersion.KeptFile;

/**
 * A paper of a conference: what of it is not generated from the record.
 *
 * @param number the number in its series, digits only, two at least; empty while there is none
 * @param year whose series the number is of; 0 while there is none
 * @param version counted from 1
 * @param edits wording changed by hand
 * @param bases legal bases chosen for it, in their order; empty where it has those of its kind
 * @param finals versions as they were sent, oldest first
 * @param picks what of the record it tells, where that is chosen
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
        List<FinalVersion> finals,
        Picks picks,
        Optional<List<LegalBasisId>> bases)
        implements Entity {

    public Document {
        edits = List.copyOf(edits);
        finals = List.copyOf(finals);
        bases = bases.map(List::copyOf);
    }

    public static Document draft(DocumentId id, ConferenceId conference, DocumentKind kind) {
        return new Document(
                id,
                conference,
                kind,
                "",
                0,
                1,
                DocumentState.DRAFT,
                List.of(),
                List.of(),
                Picks.NONE,
                Optional.empty());
    }

    /** The same with this number, as {@link NumberSeries#written} has it, of the series of a year. */
    public Document numbered(String value, int ofYear) {
        return new Document(
                id, conference, kind, value, value.isEmpty() ? 0 : ofYear, version, state, edits, finals, picks, bases);
    }

    /** The same with another wording of a paragraph in the place of the one it had; the generated text itself is none. */
    public Document reworded(TextEdit edit) {
        var kept = new ArrayList<>(edits);
        kept.removeIf(old -> old.paragraph().equals(edit.paragraph()));
        if (!edit.text().equals(edit.generated())) {
            kept.add(edit);
        }
        return new Document(id, conference, kind, number, year, version, state, kept, finals, picks, bases);
    }

    /** The same with the generated text of a paragraph again. */
    public Document unworded(String paragraph) {
        return reworded(new TextEdit(paragraph, "", ""));
    }

    /** The same with another choice of what it tells. */
    public Document withPicks(Picks value) {
        return new Document(id, conference, kind, number, year, version, state, edits, finals, value, bases);
    }

    /** The same on these legal bases; empty for those of its kind. */
    public Document basedOn(Optional<List<LegalBasisId>> chosen) {
        return new Document(id, conference, kind, number, year, version, state, edits, finals, picks, chosen);
    }

    public boolean isFinal() {
        return state == DocumentState.FINALIZED;
    }

    /** The version that was sent and stands; empty for a draft. */
    public Optional<FinalVersion> sent() {
        return isFinal() ? finals.reversed().stream().findFirst() : Optional.empty();
    }

    /** The same, sent as it is now. */
    public Document finalized(LocalDateTime at, String author, List<KeptFile> files) {
        var versions = new ArrayList<>(finals);
        versions.add(new FinalVersion(version, at, author, files, ""));
        return new Document(
                id, conference, kind, number, year, version, DocumentState.FINALIZED, edits, versions, picks, bases);
    }

    /** The next version of one that was sent, as a draft; number and wording go on. */
    public Document reopened(String reason) {
        if (!isFinal() || reason.isBlank()) {
            throw new IllegalArgumentException("only a paper that was sent is reopened, and for a reason");
        }
        var versions = new ArrayList<>(finals);
        versions.add(versions.removeLast().reopenedFor(reason));
        return new Document(
                id, conference, kind, number, year, version + 1, DocumentState.DRAFT, edits, versions, picks, bases);
    }
}
