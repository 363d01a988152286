package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.journal.Scope;
import vn.thuky.service.HouseForms.Loading;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class HouseFormsTest {
    private static final Edition MINUTES = Edition.usual(DocumentKind.MINUTES);

    private final Clock clock = Clock.fixed(Instant.parse("2024-01-18T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private HouseForms forms;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(new DataFolder(root.resolve("data")), clock);
        Sample.of(workspace).add();
        forms = new HouseForms(
                workspace.ledger(), workspace.store().office(), workspace.folder(), OfficeProgram.none(), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Exports exports() {
        var store = workspace.store();
        var kept = new KeptFiles(store.attachments(), new AttachmentService(workspace.folder(), clock));
        var output = new FormOutput(workspace.folder(), OfficeProgram.none(), clock);
        return new Exports(new DossierService(store), kept, output, clock);
    }

    private Path form(String... lines) throws IOException {
        var file = root.resolve("mẫu.docx");
        try (var document = new XWPFDocument();
                var stream = new FileOutputStream(file.toFile())) {
            List.of(lines)
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(stream);
        }
        return file;
    }

    private Optional<String> export(FileFormat format) {
        return exports()
                .export(Sample.ID, MINUTES, format, root.resolve("out." + format.extension()))
                .map(why -> why.key());
    }

    private List<String> exported() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(root.resolve("out.docx"))))) {
            return document.getParagraphs().stream().map(p -> p.getText()).toList();
        }
    }

    @Test
    void papersAreWrittenIntoTheFormOfTheirKind() throws Exception {
        var loaded = forms.load(DocumentKind.MINUTES, form("MẪU RIÊNG {{paper.name}}", "{{signer.name}}"));

        assertThat(loaded).isInstanceOf(Loading.Taken.class);
        assertThat(export(FileFormat.DOCX)).isEmpty();
        assertThat(exported().getFirst()).isEqualTo("MẪU RIÊNG BIÊN BẢN");
    }

    @Test
    void loadingAFormIsAStepThatCanBeUndone() throws Exception {
        forms.load(DocumentKind.MINUTES, form("MẪU RIÊNG"));

        workspace.ledger().undo(Scope.OFFICE);

        assertThat(forms.form(DocumentKind.MINUTES)).isEmpty();
        assertThat(export(FileFormat.DOCX)).isEmpty();
        assertThat(exported()).doesNotContain("MẪU RIÊNG");
    }

    @Test
    void aBrokenFormIsNotTakenAndItsMistakesAreSaid() throws Exception {
        var loaded = forms.load(DocumentKind.MINUTES, form("tốt", "{{sai}}"));

        assertThat(loaded)
                .isInstanceOfSatisfying(
                        Loading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.in(Texts.of(Language.VI)))
                                        .startsWith("đoạn 2 (“{{sai}}”)")));
        assertThat(forms.form(DocumentKind.MINUTES)).isEmpty();
    }

    @Test
    void aFormThatIsLostOrDamagedDoesNotStopAPaper() throws Exception {
        forms.load(DocumentKind.MINUTES, form("MẪU RIÊNG"));
        var kept = workspace
                .folder()
                .attachments(Scope.OFFICE)
                .resolve(forms.form(DocumentKind.MINUTES).orElseThrow().sha256());
        Files.writeString(kept, "hỏng");

        assertThat(export(FileFormat.DOCX)).contains("forms.lost");
        assertThat(exported()).isNotEmpty();
        assertThat(exports().findings(Sample.ID, List.of(MINUTES)).get(MINUTES))
                .anySatisfy(found -> assertThat(found.key()).isEqualTo("forms.lost"));
    }

    @Test
    void withoutLibreOfficeThePdfHasTheStandardLayoutAndThatIsSaid() throws Exception {
        forms.load(DocumentKind.MINUTES, form("MẪU RIÊNG"));

        assertThat(export(FileFormat.PDF)).contains("forms.noProgram");
        assertThat(Files.size(root.resolve("out.pdf"))).isPositive();
        assertThat(export(FileFormat.HTML)).isEmpty();
    }

    @Test
    void theStandardLayoutIsAFormThatCanBeLoaded() {
        var file = root.resolve("chuẩn.docx");

        forms.writeStandard(DocumentKind.COMMITMENTS, file);

        assertThat(forms.load(DocumentKind.COMMITMENTS, file)).isInstanceOf(Loading.Taken.class);
    }

    @Test
    void aPaperInAFormHasItsOwnTitleNotThatOfTheForm() throws Exception {
        var file = root.resolve("mẫu.docx");
        try (var document = new XWPFDocument();
                var stream = new FileOutputStream(file.toFile())) {
            document.getProperties().getCoreProperties().setTitle("Mẫu biên bản cũ");
            document.createParagraph().createRun().setText("{{paper.name}}");
            document.write(stream);
        }
        forms.load(DocumentKind.MINUTES, file);

        assertThat(export(FileFormat.DOCX)).isEmpty();
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(root.resolve("out.docx"))))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Biên bản Hội nghị");
        }
    }

    @Test
    void aFormIsHandedOutAgainAsItWasLoadedAndRemoved() throws Exception {
        var given = form("MẪU RIÊNG");
        forms.load(DocumentKind.MINUTES, given);

        forms.write(DocumentKind.MINUTES, root.resolve("again.docx"));
        forms.remove(DocumentKind.MINUTES);

        assertThat(root.resolve("again.docx")).hasSameBinaryContentAs(given);
        assertThat(forms.form(DocumentKind.MINUTES)).isEmpty();
    }

    @Test
    void everyFieldIsWordedAndMostHaveAnExample() {
        var texts = Texts.of(Language.VI);
        for (var kind : DocumentKind.values()) {
            var fields = forms.fields(kind);
            assertThat(fields)
                    .isNotEmpty()
                    .allSatisfy(field ->
                            assertThat(texts.find(field.key())).as(field.key()).isPresent());
            assertThat(fields).anySatisfy(field -> assertThat(field.example()).contains("Hội nghị"));
        }
    }

    /** No picture is ever decoded: one of fifty megapixels, a few kilobytes as a file, would take 200 MB. */
    @Test
    void aPictureOfFiftyMegapixelsInAFormComesOutAsItWentIn() throws Exception {
        var picture = Pictures.fiftyMegapixels();
        assertThat(forms.load(DocumentKind.MINUTES, illustrated(picture))).isInstanceOf(Loading.Taken.class);

        assertThat(export(FileFormat.DOCX)).isEmpty();
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(root.resolve("out.docx"))))) {
            assertThat(document.getAllPictures())
                    .singleElement()
                    .satisfies(found -> assertThat(found.getData()).isEqualTo(picture));
        }
    }

    @Test
    void aFormThatIsLargeForItsPicturesIsRefusedWithWhatToDo() throws Exception {
        var noise = new byte[6 << 20];
        new Random(1).nextBytes(noise);

        assertThat(forms.load(DocumentKind.MINUTES, illustrated(noise)))
                .isInstanceOfSatisfying(
                        Loading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.in(Texts.of(Language.VI)))
                                        .contains("5 MB", "ảnh")));
    }

    private Path illustrated(byte[] picture) throws Exception {
        var file = root.resolve("mẫu có ảnh.docx");
        try (var document = new XWPFDocument();
                var stream = new FileOutputStream(file.toFile())) {
            document.createParagraph().createRun().setText("{{paper.name}}");
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture),
                            PictureType.PNG,
                            "dau.png",
                            Units.toEMU(100),
                            Units.toEMU(50));
            document.write(stream);
        }
        return file;
    }
}
