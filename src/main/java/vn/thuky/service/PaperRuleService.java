package vn.thuky.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.OfficeStore;
import vn.thuky.text.Fold;

/** What the office does with papers of a kind, and the legal bases it has for them. */
public final class PaperRuleService {
    private static final Comparator<LegalBasis> ORDER = Comparator.<LegalBasis, Boolean>comparing(
                    basis -> basis.text().isBlank())
            .thenComparing(basis -> Fold.key(basis.text()))
            .thenComparing(basis -> basis.id().value());

    private final Ledger ledger;
    private final OfficeStore store;

    public PaperRuleService(Ledger ledger, OfficeStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public PaperRule rule(DocumentKind kind) {
        return store.rule(kind);
    }

    /** Changes what is done with papers of a kind; empty when nothing differs. */
    public Optional<Change> change(DocumentKind kind, UnaryOperator<PaperRule> how) {
        return ledger.write(Edit.put(how.apply(store.rule(kind))));
    }

    /** The office's legal bases by their text; those without one yet are last. */
    public List<LegalBasis> bases() {
        return store.bases().stream().sorted(ORDER).toList();
    }

    /** Adds a legal basis without text. */
    public LegalBasis addBasis() {
        var fresh = LegalBasis.of(LegalBasisId.fresh(), "");
        ledger.write(Edit.put(fresh));
        return fresh;
    }

    public Optional<Change> changeBasis(LegalBasisId id, UnaryOperator<LegalBasis> how) {
        return store.basis(id).flatMap(now -> ledger.write(Edit.put(how.apply(now))));
    }

    public Optional<Change> deleteBases(Collection<LegalBasisId> ids) {
        return ledger.write(ids.stream()
                .flatMap(id -> store.basis(id).stream())
                .map(Edit::remove)
                .toList());
    }

    /** The text as it is kept: without the word it is printed after. */
    public static String withoutWord(String typed) {
        var text = typed.strip();
        var word = "căn cứ ";
        return text.toLowerCase(Locale.ROOT).startsWith(word)
                ? text.substring(word.length()).strip()
                : text;
    }
}
