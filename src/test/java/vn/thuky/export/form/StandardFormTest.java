package vn.thuky.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.document.Dossier;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Paper;
import vn.thuky.document.form.PaperFields;
import vn.thuky.document.form.StandardForm;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.export.Exporter;
import vn.thuky.export.Imprint;
import vn.thuky.reading.DocxText;
import vn.thuky.reading.FormReading;

class StandardFormTest {
    private static final Dossier SAMPLE = Dossiers.sample();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyPaperInItsStandardFormSaysWhatItSaysInTheStandardLayout(DocumentKind kind) throws Exception {
        var edition = Edition.usual(kind);
        var paper = new Papers().paper(edition, SAMPLE, Dossiers.NOW);
        var fields = new PaperFields(SAMPLE, Dossiers.NOW).of(edition, paper);
        var form = form(docx(StandardForm.of(paper)));

        assertThat(form.check(fields.getFirst())).isEmpty();
        assertThat(text(docx(paper))).isNotEmpty();
        assertThat(text(form.filled(fields))).isEqualTo(text(docx(paper)));
    }

    /** The standard form was opened and saved there, with a line added whose mark is half bold. */
    @Test
    void theStandardFormSavedByLibreOfficeSaysTheSameAndWhatWasAdded() throws Exception {
        var edition = Edition.usual(DocumentKind.MINUTES);
        var paper = new Papers().paper(edition, SAMPLE, Dossiers.NOW);
        var fields = new PaperFields(SAMPLE, Dossiers.NOW).of(edition, paper);
        var form = WordFile.read(
                Path.of(Objects.requireNonNull(StandardFormTest.class.getResource("libreoffice-minutes.docx"))
                        .toURI()));

        assertThat(form.check(fields.getFirst())).isEmpty();
        var expected = new ArrayList<>(text(docx(paper)));
        expected.add("Mẫu riêng của cơ quan: " + SAMPLE.conference().name());
        assertThat(text(form.filled(fields))).isEqualTo(expected);
    }

    @Test
    void linesToFillInByHandBeginAtTheMarginInTheFormToo() throws Exception {
        var edition = Edition.usual(DocumentKind.SPEECH_SLIP);
        var paper = new Papers().paper(edition, SAMPLE, Dossiers.NOW);
        var fields = new PaperFields(SAMPLE, Dossiers.NOW).of(edition, paper);

        try (var document = WordFile.open(form(docx(StandardForm.of(paper))).filled(fields))) {
            assertThat(document.getParagraphs())
                    .filteredOn(line -> line.getText().contains("………"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.getFirstLineIndent()).isZero());
        }
    }

    private HouseForm form(byte[] docx) throws IOException, FormReading.Refused {
        var file = folder.resolve("form.docx");
        Files.write(file, docx);
        return WordFile.read(file);
    }

    private static byte[] docx(Paper paper) {
        var imprint = new Imprint("", ZonedDateTime.parse("2024-01-18T08:00:00+07:00"));
        return new Exporter().bytes(paper, FileFormat.DOCX, imprint);
    }

    private static List<String> text(byte[] docx) throws IOException {
        return DocxText.paragraphs(docx);
    }
}
