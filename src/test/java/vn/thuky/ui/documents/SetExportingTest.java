package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.zip.ZipFile;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.kit.TestDesk;
import vn.thuky.ui.kit.Working;

class SetExportingTest {

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

    private static SetDraft draft(FileFormat format) {
        return new SetDraft(EnumSet.of(format));
    }

    @Test
    void theWholeSetGoesIntoOneFileWhichOpensFromTheNotice() throws IOException {
        desk.dialogs().answer(out.resolve("bo"));
        model.exportSet(draft(FileFormat.MARKDOWN));

        assertThat(desk.notice()).isEqualTo("documents.set.zipped");
        try (var zip = new ZipFile(out.resolve("bo.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(DocumentKind.values().length);
        }
        desk.desk()
                .notices()
                .shown()
                .getLast()
                .offers()
                .forEach(offer -> offer.action().run());
        assertThat(papers.opened).containsExactly(out.resolve("bo.zip"), out);
    }

    @Test
    void anInvitationForEachGoesIntoANewFolder() throws IOException {
        model.reveal("INVITATION");
        model.arrange(Arrangement.EACH_ORGANIZATION);
        var draft = draft(FileFormat.MARKDOWN);
        draft.zippedProperty().set(false);
        desk.dialogs().answer(out);
        model.exportEach(draft);

        assertThat(desk.notice()).isEqualTo("documents.set.written");
        try (var folders = Files.list(out)) {
            assertThat(folders).singleElement().satisfies(made -> {
                assertThat(made.getFileName().toString()).startsWith("Giay-moi-");
                assertThat(made).isDirectoryContaining("glob:**.md");
            });
        }
    }

    @Test
    void calledOffNothingIsWrittenAndThatIsSaid() {
        desk.desk().notices().working().addListener((InvalidationListener)
                _ -> desk.desk().notices().working().forEach(Working::cancel));
        desk.dialogs().answer(out.resolve("bo.zip"));
        model.exportSet(draft(FileFormat.MARKDOWN));

        assertThat(desk.notice()).isEqualTo("documents.set.calledOff");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void anExportOfOnePaperCanBeCalledOffToo() {
        desk.desk().notices().working().addListener((InvalidationListener)
                _ -> desk.desk().notices().working().forEach(Working::cancel));
        desk.dialogs().answer(out.resolve("bien-ban.docx"));
        model.export(FileFormat.DOCX);

        assertThat(desk.notice()).isEqualTo("documents.exportCalledOff");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenOrHasNothingIsSaid() {
        desk.dialogs().answer(out.resolve("khong-co/bo.zip"));
        model.exportSet(draft(FileFormat.MARKDOWN));
        assertThat(desk.notice()).isEqualTo("documents.notExported");

        model.reveal("INVITATION");
        model.arrange(Arrangement.EACH_PERSON);
        desk.dialogs().answer(out.resolve("bo.zip"));
        model.exportEach(draft(FileFormat.ICS));
        assertThat(desk.notice()).isEqualTo("documents.set.nothing");
    }

    @Test
    void anExistingFileIsReplacedOnlyWithConsent() throws IOException {
        var old = Files.writeString(out.resolve("bo.zip"), "cũ");
        desk.dialogs().answer(out.resolve("bo")).cancel();
        model.exportSet(draft(FileFormat.MARKDOWN));

        assertThat(old).hasContent("cũ");
    }

    @Test
    void formatsThePaperCannotBeHadInAreNotOffered() {
        model.reveal("PROGRAMME");
        assertThat(model.formatsProperty().get()).contains(FileFormat.XLSX, FileFormat.ICS);

        model.reveal("SPEECH_SLIP");
        assertThat(model.formatsProperty().get()).doesNotContain(FileFormat.XLSX, FileFormat.ICS);
    }
}
