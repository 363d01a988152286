package vn.thuky.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasis;

/** Căn cứ: the legal bases that the user chose for a paper, or for its kind; none is printed that nobody chose. */
final class Bases {
    private final Dossier dossier;
    private final DocumentKind kind;
    private final Draft draft;

    Bases(Dossier dossier, DocumentKind kind, Draft draft) {
        this.dossier = dossier;
        this.kind = kind;
        this.draft = draft;
    }

    /** One a line; those before the last end with a semicolon. */
    List<Paragraph> paragraphs() {
        var chosen = chosen();
        var paragraphs = new ArrayList<Paragraph>();
        for (var basis : chosen) {
            var last = paragraphs.size() == chosen.size() - 1;
            var words = draft.words(last ? "document.basis.last" : "document.basis", Sentences.unended(basis.text()));
            paragraphs.add(new Paragraph(words, Look.ITALIC, Optional.of(basis.id())));
            check(basis);
        }
        return paragraphs;
    }

    private List<LegalBasis> chosen() {
        var document = dossier.document(kind);
        var ids = document.flatMap(Document::bases)
                .orElseGet(() -> dossier.rule(kind).bases());
        var found = new ArrayList<LegalBasis>();
        for (var id : ids) {
            dossier.bases().stream()
                    .filter(basis -> basis.id().equals(id) && !basis.text().isBlank())
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> draft.find("document.finding.basisGone"));
        }
        return found;
    }

    /** On the day the paper is of: when it was sent, or today. */
    private void check(LegalBasis basis) {
        var day = date();
        if (!basis.validOn(day)) {
            draft.find(
                    basis.id(),
                    "document.finding.basisNotValid",
                    basis.text().strip(),
                    draft.dates().digits(day));
        }
    }

    private LocalDate date() {
        return dossier.document(kind)
                .flatMap(Document::sent)
                .map(version -> version.at())
                .map(LocalDateTime::toLocalDate)
                .orElseGet(() -> draft.now().toLocalDate());
    }
}
