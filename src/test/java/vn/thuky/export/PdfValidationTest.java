package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;

class PdfValidationTest {

    @BeforeAll
    static void useTheGreenfieldParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Paper> papers() {
        var rich =
                Stream.of(DocumentKind.values()).map(kind -> new Papers().paper(kind, Dossiers.rich(), Dossiers.NOW));
        var others = Stream.of(
                new Papers().paper(DocumentKind.MINUTES, Dossiers.sample(), Dossiers.NOW),
                new Papers().paper(DocumentKind.PROGRAMME, Dossiers.empty(), Dossiers.NOW),
                RichPaper.minutes(),
                RichPaper.withDateline(),
                RichPaper.saying("☑ 😀 中 \uD800 \u202E xong"));
        return Stream.concat(rich, others);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePdfIsFitForArchives(Paper paper) throws Exception {
        assertThat(violations(paper, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePdfIsAccessible(Paper paper) throws Exception {
        assertThat(violations(paper, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theValidatorTellsABadFile() throws Exception {
        assertThat(violations(RichPaper.minutes(), PDFAFlavour.PDFA_1_A)).isNotEmpty();
    }

    private static List<String> violations(Paper paper, PDFAFlavour flavour) throws Exception {
        var pdf = new Exporter().bytes(paper, FileFormat.PDF, RichPaper.IMPRINT);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(PdfValidationTest::inWords)
                    .distinct()
                    .toList();
        }
    }

    private static String inWords(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage() + " " + assertion.getLocation().getContext();
    }
}
