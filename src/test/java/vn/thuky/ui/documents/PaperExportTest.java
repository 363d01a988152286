package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.journal.DiskTrouble;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.TestDesk;

class PaperExportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private SamplePapers papers;

    @SuppressWarnings("NullAway.Init")
    private DocumentsViewModel model;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void open() throws CannotOpen, IOException {
        papers = new SamplePapers(folder.resolve("data"));
        out = Files.createDirectory(folder.resolve("out"));
        model = papers.open(desk.desk());
    }

    @AfterEach
    void close() {
        model.leave();
        papers.close();
    }

    private Notice notice() {
        return desk.desk().notices().shown().getLast();
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        for (var format : EnumSet.complementOf(EnumSet.of(FileFormat.ICS))) {
            var target = out.resolve("bien-ban." + format.extension());
            desk.dialogs().answer(target);
            model.export(format);

            assertThat(Files.size(target)).isGreaterThan(1000);
            assertThat(desk.notice()).isEqualTo("documents.exported");
        }
        assertThat(model.export().runningProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeHadInAFormatIsSaid() {
        desk.dialogs().answer(out.resolve("bien-ban.ics"));
        model.export(FileFormat.DOCX);

        assertThat(desk.notice()).isEqualTo("documents.notInFormat");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void theFileAndItsFolderOpenFromTheNotice() {
        var target = out.resolve("bien-ban.docx");
        desk.dialogs().answer(target);
        model.export(FileFormat.DOCX);
        notice().offers().forEach(offer -> offer.action().run());

        assertThat(papers.opened).containsExactly(target, out);
    }

    @Test
    void aNameWithoutEndingGetsIt() {
        desk.dialogs().answer(out.resolve("bien-ban"));
        model.export(FileFormat.PDF);

        assertThat(out.resolve("bien-ban.pdf")).isNotEmptyFile();
    }

    @Test
    void anEndingThatIsTypedSaysWhatIsWanted() throws IOException {
        desk.dialogs().answer(out.resolve("bien-ban.PDF"));
        model.export(FileFormat.DOCX);

        assertThat(out).isDirectoryContaining("glob:**bien-ban.PDF").isDirectoryNotContaining("glob:**.docx");
        assertThat(Files.readAllBytes(out.resolve("bien-ban.PDF"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aFileTheDialogDidNotAskAboutIsReplacedOnlyWithConsent() throws IOException {
        var old = Files.writeString(out.resolve("bien-ban.md"), "cũ");
        desk.dialogs().answer(out.resolve("bien-ban")).cancel();
        model.export(FileFormat.MARKDOWN);
        assertThat(old).hasContent("cũ");

        desk.dialogs().answer(out.resolve("bien-ban")).agree();
        model.export(FileFormat.MARKDOWN);
        assertThat(old).content().contains("BIÊN BẢN");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndAnotherPlaceCanBeChosen() {
        desk.dialogs().answer(out.resolve("khong-co").resolve("bien-ban.docx"));
        model.export(FileFormat.DOCX);
        assertThat(desk.notice()).isEqualTo("documents.notExported");
        assertThat(model.export().runningProperty().get()).isFalse();

        desk.dialogs().answer(out.resolve("bien-ban.docx"));
        notice().offers().getFirst().action().run();
        assertThat(out.resolve("bien-ban.docx")).isNotEmptyFile();
    }

    @Test
    void aFileThatMayNotBeWrittenIsSaidAndStaysAsItWas() throws IOException {
        var old = Files.writeString(out.resolve("bien-ban.docx"), "cũ");
        assertThat(old.toFile().setReadOnly()).isTrue();
        desk.dialogs().answer(old);
        model.export(FileFormat.DOCX);

        assertThat(notice().message().values()).containsExactly(old.toString(), DiskTrouble.READ_ONLY);
        assertThat(old).hasContent("cũ");
        assertThat(out).isDirectoryContaining("glob:**bien-ban.docx").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderOfThatNameIsSaidAndStays() throws IOException {
        var folder = Files.createDirectory(out.resolve("bien-ban.docx"));
        desk.dialogs().answer(folder);
        model.export(FileFormat.DOCX);

        assertThat(notice().message().values()).containsExactly(folder.toString(), DiskTrouble.FOLDER);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingHappensWhenTheDialogIsCancelled() {
        desk.dialogs().cancel();
        model.export(FileFormat.DOCX);

        assertThat(out).isEmptyDirectory();
        assertThat(desk.notice()).isEmpty();
    }
}
