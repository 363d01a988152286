package vn.thuky.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Comparison.Fate;
import vn.thuky.service.Comparison.Piece;
import vn.thuky.service.Sample;
import vn.thuky.ui.kit.TestDesk;

class VersionsViewModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private SentPapers papers;

    @SuppressWarnings("NullAway.Init")
    private VersionsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SentPapers(folder.resolve("data"));
        model = papers.open(desk.desk());
    }

    @AfterEach
    void close() {
        model.leave();
        papers.close();
    }

    private String words(Fate fate) {
        return model.comparison().stream()
                .flatMap(row -> row.line().stream())
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.fate() == fate)
                .map(Piece::text)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Test
    void nothingIsListedBeforeAPaperWasSent() {
        assertThat(model.versions()).isEmpty();
        assertThat(model.outcomeProperty().get().key()).isEqualTo("versions.compare.none");
    }

    @Test
    void theNewestVersionIsComparedWithTheOneBeforeIt() {
        papers.sendTwice();

        assertThat(model.versions()).extracting(row -> row.version().version()).containsExactly(2, 1);
        assertThat(model.selectedProperty().get()).contains(model.versions().getFirst());
        assertThat(words(Fate.REMOVED)).contains("nhất");
        assertThat(words(Fate.ADDED)).contains("hai");
        assertThat(model.comparison()).anyMatch(row -> row.skipped() > 0);
    }

    @Test
    void whatWasReopenedSaysWhy() {
        papers.sendTwice();
        var first = model.versions().getLast();

        assertThat(first.stands()).isFalse();
        assertThat(first.lines())
                .extracting(message -> message.key())
                .containsExactly("versions.sentBy", "versions.reopened");
        assertThat(first.lines().getLast().values()).containsExactly("Đổi tên");
    }

    @Test
    void theDraftOfTheNextVersionIsComparedToo() {
        papers.sendTwice();
        papers.versions.reopen(Sample.ID, DocumentKind.PROGRAMME, "Đổi tên lần nữa");
        papers.name("Hội nghị lần thứ ba");

        assertThat(model.versions()).hasSize(3);
        assertThat(words(Fate.REMOVED)).contains("hai");
        assertThat(words(Fate.ADDED)).contains("ba");

        model.compareWith(Optional.of(model.versions().getLast()));
        assertThat(words(Fate.REMOVED)).contains("nhất");
    }

    @Test
    void papersOfAnotherKindAreNotComparedWithIt() {
        papers.sendTwice();
        papers.versions.finalizePaper(Sample.ID, DocumentKind.MINUTES);
        var minutes = model.versions().stream()
                .filter(row -> row.kind() == DocumentKind.MINUTES)
                .findFirst()
                .orElseThrow();
        model.select(minutes);

        assertThat(model.others()).isEmpty();
        assertThat(model.comparison()).isEmpty();
    }

    @Test
    void aCopyOfTheVeryFileOpens() throws IOException {
        papers.sendTwice();
        model.select(model.versions().getLast());
        model.open(FileFormat.PDF);

        try (var pdf = Loader.loadPDF(papers.opened.getFirst().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("thứ nhất");
        }
    }

    @Test
    void aDamagedFileIsSaidAndNothingElseShownInItsPlace() throws IOException {
        papers.sendTwice();
        for (var file : papers.workspace.store().attachments().attachments(Sample.ID)) {
            Files.writeString(papers.workspace.folder().attachments(Sample.ID).resolve(file.sha256()), "hỏng");
        }
        model.open(FileFormat.PDF);
        assertThat(desk.notice()).isEqualTo("versions.lost");
        assertThat(papers.opened).isEmpty();

        model.compareWith(Optional.of(model.versions().getLast()));
        assertThat(model.outcomeProperty().get().key()).isEqualTo("versions.lost");
        assertThat(model.comparison()).isEmpty();
    }

    @Test
    void theListOfVersionsIsPrintedWithItsCheckSums() throws IOException {
        papers.sendTwice();
        var target = folder.resolve("danh-sach.pdf");
        desk.dialogs().answer(target);
        model.exportList();

        assertThat(desk.notice()).isEqualTo("versions.list.written");
        try (var pdf = Loader.loadPDF(target.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            var sum = papers.workspace.store().attachments().attachments(Sample.ID).stream()
                    .filter(file -> file.fileName().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow()
                    .sha256();
            assertThat(text).contains("16:30", "27/08/2026", "Lê An", "Đổi tên", sum.substring(0, 16));
        }
    }
}
