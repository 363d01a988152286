package vn.thuky.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

class FileWordsTest {

    private static byte[] packed(String part, String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void aNameThatIsCutIntoPiecesIsOneAgainAndParagraphsStayApart() throws IOException {
        var file = packed("word/document.xml", "<d><p><t>Nguyễn </t><t>Văn An</t></p><p><t>Bình</t></p></d>");

        assertThat(FileWords.of("a.DOCX", file).orElseThrow().text()).contains("Nguyễn Văn An\nBình\n");
    }

    @Test
    void slidesSheetsAndOpenDocumentsAreReadAlike() throws IOException {
        assertThat(FileWords.of("a.pptx", packed("ppt/slides/slide1.xml", "<s><t>An</t></s>")))
                .isPresent();
        assertThat(FileWords.of("a.xlsx", packed("xl/sharedStrings.xml", "<sst><si><t>An</t></si></sst>")))
                .isPresent();
        assertThat(FileWords.of("a.odt", packed("content.xml", "<x><p>An</p></x>")))
                .isPresent();
        assertThat(FileWords.of("a.txt", "An".getBytes(StandardCharsets.UTF_8)))
                .contains(new FileWords.Words("An", true));
    }

    @Test
    void aPdfIsReadAndANameMayGoOnInTheNextLine() throws IOException {
        var read = FileWords.of("a.PDF", PdfFiles.of("Ba Nguyen", "Thi Minh")).orElseThrow();

        assertThat(read.text()).contains("Ba Nguyen Thi Minh");
        assertThat(read.whole()).isTrue();
    }

    @Test
    void aPdfWithPagesThatArePicturesIsReadInPart() throws IOException {
        var read = FileWords.of("a.pdf", PdfFiles.withPicture("Ba Minh")).orElseThrow();

        assertThat(read.text()).contains("Ba Minh");
        assertThat(read.whole()).isFalse();
    }

    @Test
    void aPdfMadeToDoHarmOrWithAPasswordIsNotRead() throws IOException {
        assertThat(FileWords.of("a.pdf", PdfFiles.withPassword())).isEmpty();
        assertThat(FileWords.of("a.pdf", PdfFiles.packed(80 << 20, 1))).isEmpty();
        assertThat(FileWords.of("a.pdf", PdfFiles.packed(1 << 20, 2))).isEmpty();
        assertThat(FileWords.of("a.pdf", new byte[] {1})).isEmpty();
    }

    @Test
    void theFontsOfTheMachineAreNotLookedThroughNorListedInAFile() throws IOException {
        FileWords.of("a.pdf", PdfFiles.of("An"));

        assertThat(FontMappers.instance()).isInstanceOf(OneFont.class);
    }

    @Test
    void whatCannotBeReadIsSaidToBeUnreadAndDoesNoHarm() throws IOException {
        assertThat(FileWords.of("a.jpg", new byte[] {1})).isEmpty();
        assertThat(FileWords.of("a.docx", new byte[] {1})).isEmpty();
        assertThat(FileWords.of("a.txt", new byte[] {(byte) 0xff, (byte) 0xfe})).isEmpty();
        assertThat(FileWords.of("a.docx", packed("word/document.xml", "<!DOCTYPE d [<!ENTITY e \"x\">]><d>&e;</d>")))
                .isEmpty();
        assertThat(FileWords.of("a.docx", packed("word/document.xml", "<p>" + "x".repeat(40 << 20) + "</p>")))
                .isEmpty();
        assertThat(FileWords.of("a.docx", packed("../a.xml", "<p>An</p>"))).isEmpty();
        assertThat(FileWords.of("a.txt", new byte[FileWords.LIMIT + 1])).isEmpty();
    }
}
