package vn.thuky.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormReadingTest {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void aPlainWordFile() {
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>");
        document("<w:t>chữ</w:t>");
    }

    private void document(String run) {
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r>" + run + "</w:r></w:p></w:body></w:document>");
    }

    private void relation(String type, String mode) {
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + RELATION + type
                        + "\" Target=\"http://x/y\" TargetMode=\"" + mode + "\"/></Relationships>");
    }

    private Path written() throws IOException {
        var file = folder.resolve("form.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private FormRefusal refusal() throws IOException {
        var file = written();
        return catchThrowableOfType(FormReading.Refused.class, () -> FormReading.read(FormReading.content(file)))
                .why();
    }

    @Test
    void aPlainFileIsReadWithAllItsParts() throws Exception {
        relation("hyperlink", "External");

        var read = FormReading.read(FormReading.content(written()));

        assertThat(read.main()).isEqualTo("word/document.xml");
        assertThat(read.parts()).containsOnlyKeys(parts.keySet());
    }

    @Test
    void macrosAreRefused() throws Exception {
        parts.put("word/vbaProject.bin", "x");

        assertThat(refusal()).isEqualTo(FormRefusal.MACROS);
    }

    @Test
    void aFileThatSaysItHasMacrosIsRefused() throws Exception {
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");

        assertThat(refusal()).isEqualTo(FormRefusal.MACROS);
    }

    @Test
    void aTemplateOrPictureThatLiesElsewhereIsRefused() throws Exception {
        relation("attachedTemplate", "External");
        assertThat(refusal()).isEqualTo(FormRefusal.EXTERNAL);

        relation("image", "external");
        assertThat(refusal()).isEqualTo(FormRefusal.EXTERNAL);
    }

    @Test
    void embeddedObjectsAndFilesAreRefused() throws Exception {
        relation("oleObject", "Internal");
        assertThat(refusal()).isEqualTo(FormRefusal.EMBEDDED);

        parts.remove("word/_rels/document.xml.rels");
        document("<w:object/>");
        assertThat(refusal()).isEqualTo(FormRefusal.EMBEDDED);

        document("<w:altChunk/>");
        assertThat(refusal()).isEqualTo(FormRefusal.EMBEDDED);
    }

    @Test
    void aFieldThatRunsOrReadsSomethingIsRefusedHoweverItIsSplit() throws Exception {
        document(
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> DDE</w:instrText><w:instrText>AUTO c:\\x</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/>");
        assertThat(refusal()).isEqualTo(FormRefusal.FIELD);

        document("<w:fldSimple w:instr=\" INCLUDETEXT c:\\x \"/>");
        assertThat(refusal()).isEqualTo(FormRefusal.FIELD);

        document("<w:fldChar w:fldCharType=\"begin\"/><w:instrText> QUOTE </w:instrText>");
        assertThat(refusal()).isEqualTo(FormRefusal.FIELD);
    }

    @Test
    void pageNumbersStay() throws Exception {
        document(
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> PA</w:instrText><w:instrText>GE \\* MERGEFORMAT</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>2</w:t><w:fldChar w:fldCharType=\"end\"/>");

        assertThat(FormReading.read(FormReading.content(written())).parts()).isNotEmpty();
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        parts.put("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");

        assertThat(refusal()).isEqualTo(FormRefusal.DAMAGED);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
        parts.put("word/media/a.bin", "0".repeat(20 << 20));

        assertThat(refusal()).isEqualTo(FormRefusal.TOO_LARGE);
    }

    @Test
    void whatIsNoWordFileIsRefused() throws Exception {
        parts.remove("[Content_Types].xml");
        assertThat(refusal()).isEqualTo(FormRefusal.NOT_A_DOCX);

        var text = folder.resolve("form.txt");
        Files.writeString(text, "chữ");
        assertThat(catchThrowableOfType(FormReading.Refused.class, () -> FormReading.read(FormReading.content(text)))
                        .why())
                .isEqualTo(FormRefusal.NOT_A_DOCX);
    }
}
