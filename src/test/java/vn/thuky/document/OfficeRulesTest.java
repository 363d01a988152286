package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.document.block.Finding;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Signatures;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Honorifics;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Signer;

class OfficeRulesTest {
    private static final LegalBasis OLD = LegalBasis.of(new LegalBasisId("old"), "Quyết định số 1")
            .withUntil(Optional.of(LocalDate.of(2023, 12, 31)));
    private static final LegalBasis NEW = LegalBasis.of(new LegalBasisId("new"), "Kế hoạch số 2.");

    private final Dossier sample = Dossiers.sample();

    private Dossier with(Settings settings, List<PaperRule> rules, List<Document> documents) {
        return new Dossier(
                sample.conference(),
                settings,
                sample.organizations(),
                sample.sites(),
                sample.participants(),
                sample.agenda(),
                sample.speeches(),
                sample.notes(),
                sample.commitments(),
                documents,
                sample.votes(),
                sample.releases(),
                rules,
                List.of(OLD, NEW));
    }

    private static Paper paper(DocumentKind kind, Dossier dossier) {
        return new Papers().paper(kind, dossier, Dossiers.NOW);
    }

    private static List<String> paragraphs(Paper paper) {
        return paper.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().text())
                .toList();
    }

    private static Signatures signatures(Paper paper) {
        return paper.blocks().stream()
                .filter(Signatures.class::isInstance)
                .map(Signatures.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aKindOfPaperHasItsOwnSignerAndRecipients() {
        var rule = PaperRule.of(DocumentKind.CONCLUSIONS)
                .withSigner(new Signer("TL. Bộ trưởng", "Chánh Văn phòng", "Lê An"))
                .withRecipients(List.of("- Như trên;", "Các Sở"))
                .withArchive("VT, VP");
        var settings = Settings.DEFAULT.withChair(new Signer("KT. Bộ trưởng", "Thứ trưởng", "Ngô Bình"));
        var dossier = with(settings, List.of(rule), List.of());

        var own = signatures(paper(DocumentKind.CONCLUSIONS, dossier));
        assertThat(own.right().office().stream().map(line -> line.text()).toList())
                .containsExactly("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG");
        assertThat(own.recipients().stream().map(line -> line.text()).toList())
                .containsExactly("- Như trên;", "- Các Sở;", "- Lưu: VT, VP.");
        assertThat(signatures(paper(DocumentKind.PROGRAMME, dossier))
                        .right()
                        .name()
                        .text())
                .isEqualTo("Ngô Bình");
    }

    @Test
    void legalBasesOfAKindArePrintedAndOneThatIsNotValidIsFound() {
        var rule = PaperRule.of(DocumentKind.MINUTES).withBases(List.of(OLD.id(), NEW.id()));

        var minutes = paper(DocumentKind.MINUTES, with(Settings.DEFAULT, List.of(rule), List.of()));

        assertThat(paragraphs(minutes)).contains("Căn cứ Quyết định số 1;", "Căn cứ Kế hoạch số 2.");
        assertThat(minutes.findings())
                .filteredOn(finding -> finding.key().equals("document.finding.basisNotValid"))
                .extracting(Finding::source)
                .containsExactly(Optional.of(OLD.id()));
    }

    @Test
    void whatIsChosenForOnePaperStandsInThePlaceOfWhatItsKindHas() {
        var rule = PaperRule.of(DocumentKind.MINUTES).withBases(List.of(OLD.id()));
        var draft = Document.draft(new DocumentId("d"), sample.conference().id(), DocumentKind.MINUTES);

        var own = draft.basedOn(Optional.of(List.of(NEW.id())));
        var none = draft.basedOn(Optional.of(List.of()));

        assertThat(paragraphs(paper(DocumentKind.MINUTES, with(Settings.DEFAULT, List.of(rule), List.of(own)))))
                .contains("Căn cứ Kế hoạch số 2.")
                .doesNotContain("Căn cứ Quyết định số 1.");
        assertThat(paragraphs(paper(DocumentKind.MINUTES, with(Settings.DEFAULT, List.of(rule), List.of(none)))))
                .noneMatch(text -> text.startsWith("Căn cứ"));
    }

    @Test
    void noBasisIsPrintedThatNobodyChose() {
        for (var kind : DocumentKind.values()) {
            assertThat(paragraphs(paper(kind, with(Settings.DEFAULT, List.of(), List.of()))))
                    .noneMatch(text -> text.startsWith("Căn cứ"));
        }
    }

    @Test
    void everybodyIsCalledAsTheOfficeDoes() {
        var texts = new ArrayList<String>();
        for (var style : Honorifics.values()) {
            var dossier = with(Settings.DEFAULT.withHonorifics(style), List.of(), List.of());
            texts.add(paragraphs(paper(DocumentKind.MINUTES, dossier)).stream()
                    .filter(text -> text.startsWith("Chủ trì"))
                    .findFirst()
                    .orElseThrow());
        }

        assertThat(texts.get(0)).contains(": Ngô Thị Minh");
        assertThat(texts.get(1)).contains(": đồng chí Ngô Thị Minh");
        assertThat(texts.get(2)).contains(": ông (bà) Ngô Thị Minh");
    }
}
