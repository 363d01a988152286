package vn.thuky.service.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.personal.PersonOffice.FIRST;
import static vn.thuky.service.personal.PersonOffice.NAME;
import static vn.thuky.service.personal.PersonOffice.PHONE;
import static vn.thuky.service.personal.PersonOffice.SEAT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion.KeptFile;
import vn.thuky.journal.Edit;
import vn.thuky.reading.PdfFiles;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Progress;
import vn.thuky.service.QuickPasswords;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Conversion;
import vn.thuky.service.backup.Traces;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.service.personal.PersonalData.Extent;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** What of a person lies in files: those handed in, papers as they were sent, and a folder with a password. */
class PersonalFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private PersonOffice office;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = PersonOffice.open(root);
        office = new PersonOffice(workspace);
        office.fill();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static void takeOut(PersonOffice office, Extent extent) {
        var found = office.find();
        var left = office.data().takeOut(found, PersonOffice.certain(found), extent, Progress.NONE);
        assertThat(left.whole()).isTrue();
    }

    @Test
    void filesHandedInAreLookedIntoAndThoseThatCannotBeAreNamed() throws IOException {
        handIn("y-kien.txt", ("Kính gửi bà " + NAME).getBytes(StandardCharsets.UTF_8));
        handIn("khac.txt", "Kính gửi ông Trần Bình".getBytes(StandardCharsets.UTF_8));
        handIn("bai.docx", word("Bà Zyxwvut ", "Thị Minh phát biểu"));
        handIn("bai.pdf", PdfFiles.of("Ba Zyxwvut Thi", "Minh"));
        handIn("anh.jpg", new byte[] {1, 2, 3});
        handIn("hong.docx", new byte[] {1, 2, 3});

        assertThat(told(How.IN_FILE)).containsExactlyInAnyOrder("y-kien.txt", "bai.docx", "bai.pdf");
        assertThat(told(How.UNREAD))
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith("2 tệp").contains("anh.jpg", "hong.docx"));

        takeOut(office, Extent.ANONYMOUS);

        assertThat(told(How.IN_FILE)).hasSize(3);
        assertThat(told(How.SEAT)).isEmpty();
    }

    private List<String> told(How how) {
        var person = new vn.thuky.service.personal.Person(NAME, Optional.of(SEAT));
        return office.data().find(person, Progress.NONE).of(how).stream()
                .map(one -> one.text().in(Texts.of(Language.VI)))
                .toList();
    }

    private void handIn(String name, byte[] content) {
        office.write(Edit.put(new AttachmentService(workspace.folder(), Clock.systemUTC()).keep(FIRST, name, content)));
    }

    private static byte[] word(String... runs) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            for (var run : runs) {
                paragraph.createRun().setText(run);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aPaperAsItWasSentKeepsTheNameAndIsListedAfterwards() throws Exception {
        var content = ("# Biên bản\n\nBà " + NAME + " dự").getBytes(StandardCharsets.UTF_8);
        var file = new AttachmentService(workspace.folder(), Clock.systemUTC()).keep(FIRST, "bien-ban.md", content);
        var minutes = Document.draft(new DocumentId("d1"), FIRST, DocumentKind.MINUTES);
        var at = LocalDateTime.of(2026, 8, 28, 9, 0);
        var kept = List.of(new KeptFile(FileFormat.MARKDOWN, file.id()));
        office.write(Edit.put(file), Edit.put(minutes.finalized(at, "", kept)));

        takeOut(office, Extent.REMOVED);

        assertThat(told(How.SENT)).hasSize(1);
        assertThat(told(How.IN_FILE)).isEmpty();
        assertThat(new AttachmentService(workspace.folder(), Clock.systemUTC()).read(file))
                .contains(content);
    }

    @Test
    void inAFolderWithAPasswordNothingInItNamesThePersonEither() throws Exception {
        office.putAside();
        workspace.close();
        var clear = new DataFolder(root);
        QuickPasswords.of(clear).set("mật khẩu".toCharArray());
        workspace = Workspace.open(unlocked(clear), Clock.systemUTC());
        office = new PersonOffice(workspace);

        takeOut(office, Extent.REMOVED);

        assertThat(office.backups().check().findings()).isEmpty();
        workspace.close();
        QuickPasswords.of(clear).remove("mật khẩu".toCharArray());
        workspace = Workspace.open(unlocked(clear), Clock.systemUTC());
        assertThat(workspace.folder().vault().key()).isEmpty();
        assertThat(Traces.of("Zyxwvut", root)).isEmpty();
        assertThat(Traces.of(PHONE, root)).isEmpty();
    }

    private static DataFolder unlocked(DataFolder folder) throws CannotOpen {
        var unlocked =
                QuickPasswords.of(folder).unlock("mật khẩu".toCharArray()).orElseThrow();
        return Conversion.finish(unlocked, ZoneOffset.UTC).folder();
    }
}
