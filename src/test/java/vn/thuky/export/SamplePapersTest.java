package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;

class SamplePapersTest {
    private final Papers papers = new Papers();
    private final Exporter exporter = new Exporter();

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theSamplesPapersSayWhatTheyAlwaysSaid(DocumentKind kind) throws IOException {
        var markdown = exporter.bytes(
                papers.paper(kind, Dossiers.sample(), Dossiers.NOW), FileFormat.MARKDOWN, RichPaper.IMPRINT);

        assertThat(new String(markdown, StandardCharsets.UTF_8))
                .as("where the change is meant, take it over into the file of this name under src/test/resources")
                .isEqualTo(read("sample-" + kind.code() + ".md"));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theSamplesPapersHoldToEveryFigure(DocumentKind kind) {
        var paper = papers.paper(kind, Dossiers.sample(), Dossiers.NOW);
        var rules = new DocxRules(exporter.bytes(paper, FileFormat.DOCX, RichPaper.IMPRINT));

        switch (kind) {
            case NAME_PLATES -> rules.holdForPlates();
            case SUMMARY -> rules.holdForBody();
            default -> rules.holdForAll();
        }
        if (kind == DocumentKind.MINUTES) {
            rules.holdForMinutes();
        } else if (kind != DocumentKind.NAME_PLATES && kind != DocumentKind.SUMMARY) {
            rules.holdForNumber(kind);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyWordOfTheFileIsPrinted(DocumentKind kind) throws IOException {
        var paper = papers.paper(kind, Dossiers.sample(), Dossiers.NOW);
        try (var docx = DocxFacts.open(exporter.bytes(paper, FileFormat.DOCX, RichPaper.IMPRINT));
                var pdf = PdfFacts.open(exporter.bytes(paper, FileFormat.PDF, RichPaper.IMPRINT))) {
            var printed = PdfFacts.text(pdf, 1, pdf.getNumberOfPages()).replaceAll("\\s+", "");

            assertThat(DocxFacts.text(docx).split("\\s+"))
                    .allSatisfy(word -> assertThat(printed).contains(word));
        }
    }

    private static String read(String name) throws IOException {
        try (var stream = SamplePapersTest.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
