package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuky.document.Dossier;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Table;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** What holds for every paper in each of its arrangements, of the sample, of a conference with everything, of one with nothing filled in and of one with nothing. */
class EveryPaperTest {
    private final Exporter exporter = new Exporter();

    /** A paper of a conference; its name tells which. */
    record Case(String conference, Edition edition, Paper paper) {

        @Override
        public String toString() {
            return conference + " " + edition.kind() + " " + edition.arrangement();
        }
    }

    static Stream<Case> papers() {
        return Stream.of(
                        cases("sample", Dossiers.sample()),
                        cases("rich", Dossiers.rich()),
                        cases("gaps", Dossiers.gaps()),
                        cases("empty", Dossiers.empty()))
                .flatMap(List::stream);
    }

    private static List<Case> cases(String name, Dossier dossier) {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> kind.arrangements().stream().map(arrangement -> new Edition(kind, arrangement)))
                .map(edition -> new Case(name, edition, new Papers().paper(edition, dossier, Dossiers.NOW)))
                .toList();
    }

    private byte[] file(Case one, FileFormat format) {
        return exporter.bytes(one.paper(), format, RichPaper.IMPRINT);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theWordFileHoldsToEveryFigure(Case one) {
        var kind = one.edition().kind();
        var rules = new DocxRules(file(one, FileFormat.DOCX));
        if (kind == DocumentKind.NAME_PLATES) {
            if (!one.conference().equals("empty")) {
                rules.holdForPlates();
            }
        } else if (kind == DocumentKind.SUMMARY) {
            rules.holdForBody();
        } else {
            rules.holdForAll();
        }
        if (kind == DocumentKind.MINUTES) {
            rules.holdForMinutes();
        } else if (kind != DocumentKind.NAME_PLATES && kind != DocumentKind.SUMMARY) {
            rules.holdForNumber(kind);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFormatHasTheSameWords(Case one) throws Exception {
        try (var docx = DocxFacts.open(file(one, FileFormat.DOCX));
                var pdf = PdfFacts.open(file(one, FileFormat.PDF))) {
            var written = DocxFacts.text(docx);
            var printed = PdfFacts.text(pdf, 1, pdf.getNumberOfPages());

            if (one.edition().kind() == DocumentKind.NAME_PLATES) {
                assertThat(letters(printed))
                        .as("turned words are read in pieces")
                        .isEqualTo(letters(written));
            } else {
                assertThat(words(printed)).isEqualTo(words(written));
            }
            assertThat(words(markdown(one))).isEqualTo(words(written));
            assertThat(letters(html(one))).isEqualTo(letters(written));
            assertThat(phrases(one.paper()))
                    .allSatisfy(
                            text -> assertThat(written.replaceAll("\\s+", "")).contains(text.replaceAll("\\s+", "")));
        }
    }

    /** Each word once: headers of tables stand again on every page. */
    private static SortedSet<String> words(String text) {
        var words = new TreeSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** The letters and digits sorted, since the formats tell what stands side by side in different orders. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String html(Case one) throws Exception {
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file(one, FileFormat.HTML)));
        return page.getElementsByTagName("body").item(0).getTextContent();
    }

    private String markdown(Case one) {
        return new String(file(one, FileFormat.MARKDOWN), StandardCharsets.UTF_8).replace("<br>", " ");
    }

    private static List<String> phrases(Paper paper) {
        return paper.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Paragraph paragraph -> Stream.of(paragraph.text());
                    case Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
                    default -> Stream.empty();
                })
                .map(phrase -> phrase.text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyBlankIsFound(Case one) {
        var blanks = one.paper().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.text().parts().stream())
                .filter(Inline.Blank.class::isInstance)
                .count();

        assertThat(blanks > 0 && one.paper().findings().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noSentenceIsLeftOddByMissingFacts(Case one) throws IOException {
        assertThat(markdown(one).lines())
                .noneMatch(line -> line.matches(".*\\p{L}  \\p{L}.*"))
                .noneMatch(line -> line.matches(".*[,;:] ?[,;.](?!/).*"))
                .noneMatch(line -> line.matches("(?:[-+] )?[,;:.)].*|.*(?<!\\d)\\(\\d+\\) ?[.;]?"))
                .noneMatch(line -> line.contains("()")
                        || line.contains("“”")
                        || line.contains("{")
                        || line.contains("..")
                        || line.contains("null"));
        assertThat(one.paper().findings())
                .extracting(finding -> finding.in(Texts.of(Language.VI)))
                .noneMatch(words -> words.contains("“”") || words.contains("null") || words.endsWith(": "));
    }
}
