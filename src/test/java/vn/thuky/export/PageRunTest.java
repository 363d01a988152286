package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Signatures.Signer;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.domain.office.PaperStyle;

/** How the body of a paper stands on its pages: signatures go with text of the paper, and every line of the body begins alike. */
class PageRunTest {

    static IntStream lengths() {
        return IntStream.range(26, 38);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void twoLinesStandAboveTheSignatures(int lines) throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, lines).forEach(i -> blocks.add(Paragraph.of(Phrase.of("Dòng thứ " + i))));
        blocks.add(signatures());

        assertThat(lastPage(blocks).split("Dòng thứ", -1)).hasSizeGreaterThan(2);
    }

    static IntStream rows() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void twoRowsStandAboveTheSignaturesBelowATable(int rows) throws IOException {
        twoLinesStandAboveTheSignatures(rows, List.of());
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aRowAndTheLineBelowTheTableStandAboveTheSignatures(int rows) throws IOException {
        twoLinesStandAboveTheSignatures(rows, List.of(Paragraph.of(Phrase.of("Dòng cuối"))));
    }

    /** The table begins on the first page, whatever its length, and leaves early its last page but one only. */
    private static void twoLinesStandAboveTheSignatures(int rows, List<Block> after) throws IOException {
        var blocks = new ArrayList<Block>(List.of(Paragraph.of(Phrase.of("Dòng đầu"))));
        blocks.add(table(rows));
        blocks.addAll(after);
        blocks.add(signatures());

        var pages = pages(blocks);
        assertThat(lines(pages.getLast())).isGreaterThanOrEqualTo(Math.min(2, rows));
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> lines(page) > 20);
        assertThat(pages).allMatch(page -> !page.contains("Hàng") || page.contains("STT"));
        assertThat(String.join("", pages).split("Hàng", -1)).hasSize(rows + 1);
    }

    private static int lines(String page) {
        return page.split("Hàng|Dòng", -1).length - 1;
    }

    private static Table table(int rows) {
        return new Table(
                List.of(new Column("STT", 10, Align.CENTRE), new Column("Nội dung", 90, Align.LEFT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> Row.of(List.of(Phrase.number(i), Phrase.of("Hàng " + i))))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theNameOfAGroupStandsOnThePageOfItsFirstRow(int rows) throws IOException {
        var table = table(rows);
        var grouped = new ArrayList<>(table.rows());
        for (var end = 1; end <= 2; end++) {
            grouped.add(Row.group("Nhóm " + end));
            grouped.addAll(table.rows());
        }

        var pages = pages(List.of(new Table(table.columns(), grouped)));
        assertThat(pages).allMatch(page -> page.contains("STT"));
        assertThat(pages).noneMatch(page -> page.strip().matches("(?s).*Nhóm \\d"));
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> lines(page) > 20);
        assertThat(String.join("", pages).split("Hàng", -1)).hasSize(3 * rows + 1);
    }

    @Test
    void linesBegunByHandBeginAsFarInAsTheFirst() throws IOException {
        var paper = RichPaper.onlySaying("Dòng đầu\nDòng hai");

        var docx = DocxFacts.open(bytes(new DocxWriter(), paper));
        assertThat(docx.getParagraphs().subList(0, 2))
                .extracting(XWPFParagraph::getText, XWPFParagraph::getStyle)
                .containsExactly(tuple("Dòng đầu", DocxStyles.BODY), tuple("Dòng hai", DocxStyles.BODY));
        assertThat(new String(bytes(new HtmlWriter(), paper), StandardCharsets.UTF_8))
                .containsPattern(
                        "<p class=\"body\"[^>]*><span>Dòng đầu</span></p>\\s*<p class=\"body\"[^>]*><span>Dòng hai");
    }

    @Test
    void twoParagraphsOfADocxGoWithTheSignatures() throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, 4).forEach(i -> blocks.add(Paragraph.of(Phrase.of("Dòng thứ " + i))));
        blocks.add(signatures());

        var docx = DocxFacts.open(bytes(new DocxWriter(), paper(blocks)));
        assertThat(docx.getParagraphs().subList(0, 4))
                .extracting(XWPFParagraph::isKeepNext)
                .containsExactly(false, false, true, true);
    }

    @Test
    void twoRowsOfADocxGoWithTheSignatures() throws IOException {
        var docx = DocxFacts.open(bytes(new DocxWriter(), paper(List.of(table(4), signatures()))));

        assertThat(docx.getTables().getFirst().getRows().subList(1, 5))
                .extracting(row -> row.getTableCells().stream()
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .allMatch(XWPFParagraph::isKeepNext))
                .containsExactly(false, false, true, true);
        assertThat(docx.getParagraphs().getFirst().isKeepNext()).isTrue();
    }

    private static byte[] bytes(PaperWriter writer, Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(paper, RichPaper.IMPRINT, bytes);
        return bytes.toByteArray();
    }

    private static Paper paper(List<Block> blocks) {
        return RichPaper.of(PaperStyle.DEFAULT, List.of(Section.portrait(blocks)));
    }

    private static String lastPage(List<Block> blocks) throws IOException {
        return pages(blocks).getLast();
    }

    private static List<String> pages(List<Block> blocks) throws IOException {
        try (var document = PdfFacts.open(bytes(new PdfWriter(), paper(blocks)))) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfFacts.text(document, page, page));
            }
            return pages;
        }
    }

    private static Signatures signatures() {
        return new Signatures(
                Optional.empty(),
                new Signer(List.of(Phrase.of("GIÁM ĐỐC")), Phrase.of("Ngô Thị Minh")),
                List.of(Phrase.of("- Lưu: VT.")));
    }
}
