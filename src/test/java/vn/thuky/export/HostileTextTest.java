package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.document.FileFormat;

class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;

    private final Exporter exporter = new Exporter();

    @Test
    void controlsOverridesAndMarkupComeOutAsHarmlessText() throws Exception {
        var hostile = "a\u0000b\u0008c\u202Ed\uD800e <script>alert(1)</script> & \"q\" "
                + Normalizer.normalize("Đức hoà", Normalizer.Form.NFD);
        var clean = "abcd\uFFFDe <script>alert(1)</script> & \"q\" Đức hoà";
        var paper = RichPaper.saying(hostile);

        try (var docx = DocxFacts.open(exporter.bytes(paper, FileFormat.DOCX, RichPaper.IMPRINT))) {
            assertThat(DocxFacts.text(docx)).contains(clean);
        }
        try (var pdf = PdfFacts.open(exporter.bytes(paper, FileFormat.PDF, RichPaper.IMPRINT))) {
            assertThat(PdfFacts.text(pdf, 1, 1)).contains("abcd□e <script>alert(1)</script> & \"q\" Đức hoà");
        }
        assertThat(html(hostile)).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot; Đức hoà");
        assertThat(html(hostile)).doesNotContain("<script", "\u0000", "\u202E");
        assertThat(new String(exporter.bytes(paper, FileFormat.MARKDOWN, RichPaper.IMPRINT), StandardCharsets.UTF_8))
                .contains("\\<script\\>alert(1)\\</script\\> \\& \"q\" Đức hoà");
    }

    @Test
    void aHostileTitleAndAuthorBreakNoProperties() throws Exception {
        var rich = RichPaper.onlySaying("chữ");
        var paper = new Paper(rich.kind(), "A\u0000\n]]><b>\uDC00\u202E", rich.style(), rich.sections(), List.of());
        var imprint = new Imprint("Ông \u0007<&>", RichPaper.IMPRINT.at());

        try (var docx = DocxFacts.open(exporter.bytes(paper, FileFormat.DOCX, imprint))) {
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("A ]]><b>\uFFFD");
            assertThat(docx.getProperties().getCoreProperties().getCreator()).isEqualTo("Ông <&>");
        }
        try (var pdf = PdfFacts.open(exporter.bytes(paper, FileFormat.PDF, imprint))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A ]]><b>□");
        }
    }

    @Test
    void lineBreaksAreBreaks() throws Exception {
        var paper = RichPaper.saying("dòng một\r\ndòng hai\tcột");

        try (var docx = DocxFacts.open(exporter.bytes(paper, FileFormat.DOCX, RichPaper.IMPRINT))) {
            assertThat(docx.getDocument().xmlText()).contains("<w:br/>").contains("<w:tab/>");
            assertThat(DocxFacts.text(docx)).contains("dòng một\ndòng hai\tcột");
        }
        assertThat(html("dòng một\r\ndòng hai")).contains("dòng một</span><br/><span>dòng hai");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "HTML", "MARKDOWN"})
    void aMegabyteOfWordsIsWritten(FileFormat format) {
        assertThat(exporter.bytes(RichPaper.onlySaying("chữ nghĩa ".repeat(MEGABYTE / 14)), format, RichPaper.IMPRINT))
                .hasSizeGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "HTML", "MARKDOWN"})
    void oneWordOfAMegabyteIsWritten(FileFormat format) {
        assertThat(exporter.bytes(RichPaper.onlySaying("a".repeat(MEGABYTE)), format, RichPaper.IMPRINT))
                .hasSizeGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "HTML", "MARKDOWN"})
    void emptyTextIsWritten(FileFormat format) {
        assertThat(exporter.bytes(RichPaper.saying(""), format, RichPaper.IMPRINT))
                .isNotEmpty();
    }

    private String html(String text) {
        return new String(
                exporter.bytes(RichPaper.saying(text), FileFormat.HTML, RichPaper.IMPRINT), StandardCharsets.UTF_8);
    }
}
