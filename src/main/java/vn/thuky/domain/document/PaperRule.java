package vn.thuky.domain.document;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.office.Signer;

/**
 * What the office does with its papers of one kind, where that differs from what it does with all.
 *
 * @param signer who signs them; unknown where the usual signer does
 * @param recipients lines under "Nơi nhận", without the closing "Lưu" line; empty where the usual ones are
 * @param archive the closing "Lưu" line without the word; empty where it is the usual one
 * @param bases legal bases they have unless others are chosen for one of them
 * @param form the file they are written into; empty where they have the standard layout
 */
public record PaperRule(
        PaperRuleId id,
        DocumentKind kind,
        Signer signer,
        List<String> recipients,
        String archive,
        List<LegalBasisId> bases,
        Optional<FormFile> form)
        implements Entity {

    public PaperRule {
        recipients = List.copyOf(recipients);
        bases = List.copyOf(bases);
    }

    /** There is one of each kind, always of the same identity. */
    public static PaperRule of(DocumentKind kind) {
        return new PaperRule(
                new PaperRuleId(kind.code()), kind, Signer.UNKNOWN, List.of(), "", List.of(), Optional.empty());
    }

    public PaperRule withSigner(Signer value) {
        return new PaperRule(id, kind, value, recipients, archive, bases, form);
    }

    public PaperRule withRecipients(List<String> value) {
        return new PaperRule(id, kind, signer, value, archive, bases, form);
    }

    public PaperRule withArchive(String value) {
        return new PaperRule(id, kind, signer, recipients, value, bases, form);
    }

    public PaperRule withBases(List<LegalBasisId> value) {
        return new PaperRule(id, kind, signer, recipients, archive, value, form);
    }

    public PaperRule withForm(Optional<FormFile> value) {
        return new PaperRule(id, kind, signer, recipients, archive, bases, value);
    }
}
