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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

    private static byte[] bytes(PaperWriter writer, Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(paper, RichPaper.IMPRINT, bytes);
        return bytes.toByteArray();
    }

    private static Paper paper(List<Block> blocks) {
        return RichPaper.of(PaperStyle.DEFAULT, List.of(Section.portrait(blocks)));
    }

    private static String lastPage(List<Block> blocks) throws IOException {
        try (var document = Loader.loadPDF(bytes(new PdfWriter(), paper(blocks)))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            return stripper.getText(document);
        }
    }

    private static Signatures signatures() {
        return new Signatures(
                Optional.empty(),
                new Signer(List.of(Phrase.of("GIÁM ĐỐC")), Phrase.of("Ngô Thị Minh")),
                List.of(Phrase.of("- Lưu: VT.")));
    }
}
