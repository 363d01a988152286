package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;

class PdfWriterTest {
    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    private final byte[] pdf = new Exporter().bytes(RichPaper.minutes(), FileFormat.PDF, RichPaper.IMPRINT);
    private final PDDocument document = PdfFacts.open(pdf);

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    @Test
    void itSaysWordForWordWhatTheDocxSays() throws Exception {
        try (var docx = DocxFacts.open(new Exporter().bytes(RichPaper.minutes(), FileFormat.DOCX, RichPaper.IMPRINT))) {
            var said = DocxFacts.text(docx).replace("STT\nHọ và tên\nChức vụ, đơn vị\n", "");
            var printed = PdfFacts.text(document, 1, document.getNumberOfPages())
                    .replaceAll("STT\\s+Họ và tên\\s+Chức vụ, đơn vị\\s+", "");

            assertThat(letters(printed)).isEqualTo(letters(said));
        }
    }

    @Test
    void noLineEndsWithinTheYearsOfASchoolYear() throws Exception {
        var sample = sample(DocumentKind.MINUTES);
        try (var minutes = PdfFacts.open(sample)) {
            assertThat(PdfFacts.text(minutes, 1, 1).lines())
                    .anyMatch(line -> line.contains("2023-2024"))
                    .noneMatch(line -> line.strip().endsWith("2023-"));
        }
    }

    @Test
    void theOnlyLineOfANamePlateStandsInTheMiddleOfBothFaces() throws Exception {
        var plates = sample(DocumentKind.NAME_PLATES);
        try (var sheets = PdfFacts.open(plates)) {
            assertThat(PdfFacts.across(sheets, 2))
                    .satisfiesExactly(
                            first -> assertThat(first).isCloseTo(60, within(5.0)),
                            second -> assertThat(second).isCloseTo(150, within(5.0)));
        }
    }

    @Test
    void blanksBetweenBoxesToTickAreKept() throws Exception {
        var slip = sample(DocumentKind.SPEECH_SLIP);
        try (var sheet = PdfFacts.open(slip)) {
            assertThat(PdfFacts.text(sheet, 1, 1)).contains("Tham luận   □ Phát biểu thảo luận   □ Gửi");
        }
    }

    @Test
    void pagesAreA4AndTheAppendixLies() {
        var first = document.getPage(0).getMediaBox();
        var last = document.getPage(document.getNumberOfPages() - 1).getMediaBox();

        assertThat(first.getWidth() * MILLIMETRES_A_POINT).isCloseTo(210, within(0.2));
        assertThat(first.getHeight() * MILLIMETRES_A_POINT).isCloseTo(297, within(0.2));
        assertThat(last.getWidth() * MILLIMETRES_A_POINT).isCloseTo(297, within(0.2));
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndTheAppendixOnItsOwn() throws Exception {
        assertThat(firstLine(1)).isEqualTo("BỘ GIÁO DỤC VÀ ĐÀO TẠO");
        assertThat(firstLine(2)).isEqualTo("2");
        var appendix = appendixPage();
        assertThat(firstLine(appendix - 1)).isEqualTo(String.valueOf(appendix - 1));
        assertThat(firstLine(appendix)).isEqualTo("Phụ lục");
        assertThat(firstLine(appendix + 1)).isEqualTo("2");
    }

    @Test
    void fontsAreEmbeddedAndSubset() throws Exception {
        assertThat(PdfFacts.fonts(document)).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        });
    }

    @Test
    void everyVietnameseLetterIsThere() throws Exception {
        assertThat(letters(PdfFacts.text(document, 1, 1))).contains(RichPaper.LETTERS);
    }

    @Test
    void theSamePaperGivesTheSameFile() {
        assertThat(new Exporter().bytes(RichPaper.minutes(), FileFormat.PDF, RichPaper.IMPRINT))
                .isEqualTo(pdf);
    }

    @Test
    void readersAreToldTitleAndLanguage() {
        assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo(RichPaper.minutes().title());
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
    }

    private int appendixPage() throws Exception {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (firstLine(page).equals("Phụ lục")) {
                return page;
            }
        }
        throw new AssertionError("no appendix");
    }

    private String firstLine(int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).lines().findFirst().orElse("").replaceAll("  .*| CỘNG.*", "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static byte[] sample(DocumentKind kind) {
        var paper = new Papers().paper(kind, Dossiers.sample(), Dossiers.NOW);
        return new Exporter().bytes(paper, FileFormat.PDF, RichPaper.IMPRINT);
    }
}
