package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.PaperSet.Order;

class SetExportTest {
    private static final Set<FileFormat> MARKDOWN = EnumSet.of(FileFormat.MARKDOWN);
    private static final List<Edition> EACH =
            List.of(new Edition(DocumentKind.INVITATION, Arrangement.EACH_ORGANIZATION));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private SetExport export;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void open() throws CannotOpen, IOException {
        var clock = new SetClock(LocalDateTime.of(2026, 8, 27, 8, 0));
        workspace = Workspace.open(new DataFolder(root.resolve("data")), clock);
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        var kept = new KeptFiles(workspace.store().attachments(), new AttachmentService(workspace.folder(), clock));
        var exports = new Exports(
                new DossierService(workspace.store()),
                kept,
                new FormOutput(workspace.folder(), OfficeProgram.none(), clock),
                clock);
        export = new SetExport(new PaperSet(exports), clock);
        out = Files.createDirectory(root.resolve("out"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Order all(Set<FileFormat> formats) {
        var editions = Stream.of(DocumentKind.values()).map(Edition::usual).toList();
        return new Order(Sample.ID, editions, formats, false);
    }

    @Test
    void everyPaperIsInTheZipInEachFormatItCanBeHadIn() throws IOException {
        var count = export.zip(all(EnumSet.allOf(FileFormat.class)), out.resolve("bo.zip"), Progress.NONE);

        try (var zip = new ZipFile(out.resolve("bo.zip").toFile())) {
            var names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).hasSize(count).doesNotHaveDuplicates();
            for (var format : EnumSet.of(FileFormat.DOCX, FileFormat.PDF, FileFormat.HTML, FileFormat.MARKDOWN)) {
                assertThat(names)
                        .filteredOn(name -> name.endsWith("." + format.extension()))
                        .hasSize(DocumentKind.values().length);
            }
            assertThat(names).filteredOn(name -> name.endsWith(".xlsx")).hasSizeGreaterThan(5);
            assertThat(names)
                    .filteredOn(name -> name.endsWith(".ics"))
                    .allMatch(name -> name.startsWith("02-Chuong-trinh-hoi-nghi/")
                            || name.startsWith("03-Chuong-trinh-dieu-chinh/")
                            || name.startsWith("12-"));
            assertThat(zip.stream()).allMatch(entry -> entry.getSize() > 0);
        }
    }

    @Test
    void theWholeSetIsInTheZipInTheArrangementsThatWereChosen() throws Exception {
        var chosen = Map.of(
                DocumentKind.INVITATION, Arrangement.EACH_ORGANIZATION,
                DocumentKind.PARTICIPANTS, Arrangement.BY_SITE,
                DocumentKind.ATTENDANCE, Arrangement.BY_SITE,
                DocumentKind.SPEECHES, Arrangement.BY_KIND);
        var editions = Stream.of(DocumentKind.values())
                .map(kind -> Optional.ofNullable(chosen.get(kind))
                        .map(arrangement -> new Edition(kind, arrangement))
                        .orElseGet(() -> Edition.usual(kind)))
                .toList();
        var order = new Order(Sample.ID, editions, EnumSet.of(FileFormat.MARKDOWN, FileFormat.XLSX), false);

        var count = export.zip(order, out.resolve("bo.zip"), Progress.NONE);

        try (var zip = new ZipFile(out.resolve("bo.zip").toFile())) {
            assertThat(zip.stream()).hasSize(count);
            assertThat(text(zip, "01-").split("GIẤY MỜI", -1)).hasSizeGreaterThan(5);
            assertThat(text(zip, "04-")).contains("Điểm cầu Hà Nội");
            assertThat(text(zip, "05-").split("BẢNG ĐIỂM DANH", -1)).hasSizeGreaterThan(5);
            assertThat(text(zip, "11-")).contains("| **Kết quả** |", "| **Khó khăn** |");
            assertThat(text(zip, "09-")).contains("BIÊN BẢN");
            for (var sheet : entries(zip, "", ".xlsx")) {
                try (var book = new XSSFWorkbook(zip.getInputStream(sheet))) {
                    assertThat(book).as(sheet.getName()).allMatch(one -> one.getLastRowNum() > 0);
                }
            }
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip, String beginning, String ending) {
        return zip.stream()
                .filter(entry ->
                        entry.getName().startsWith(beginning) && entry.getName().endsWith(ending))
                .toList();
    }

    private static String text(ZipFile zip, String folder) throws IOException {
        var entry = entries(zip, folder, ".md").getFirst();
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void progressIsToldAndEndsWhole() {
        var told = new ArrayList<String>();
        var count = export.zip(all(MARKDOWN), out.resolve("bo.zip"), (done, of) -> told.add(done + "/" + of));

        assertThat(told).hasSize(count + 1).startsWith("0/" + count).endsWith(count + "/" + count);
    }

    @Test
    void calledOffNothingIsLeftAndTheOldFileIsIntact() throws IOException {
        var old = Files.writeString(out.resolve("bo.zip"), "cũ");

        assertThatThrownBy(() -> export.zip(all(MARKDOWN), old, (done, _) -> done < 4))
                .isInstanceOf(CalledOff.class);
        assertThatThrownBy(() -> export.folder(all(MARKDOWN), out, (done, _) -> done < 4))
                .isInstanceOf(CalledOff.class);

        assertThat(old).hasContent("cũ");
        assertThat(out).isDirectoryContaining(old::equals);
        try (var left = Files.list(out)) {
            assertThat(left).containsExactly(old);
        }
    }

    @Test
    void eachInvitationIsAFileUnderTheNameOfWhomItIsForAndTwoFoldersAreToldApart() throws IOException {
        var order = new Order(Sample.ID, EACH, MARKDOWN, true);
        var first = export.folder(order, out, Progress.NONE);
        var second = export.folder(order, out, Progress.NONE);

        assertThat(second.getFileName()).hasToString(first.getFileName() + "-2");
        try (var files = Files.list(first)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .hasSizeGreaterThan(2)
                    .allMatch(name -> name.matches("[A-Za-z0-9_-]+\\.md") && name.length() <= 90);
        }
    }

    @Test
    void whatHasNothingInTheFormatIsRefusedBeforeAnythingIsWritten() {
        var order =
                new Order(Sample.ID, List.of(Edition.usual(DocumentKind.SPEECH_SLIP)), Set.of(FileFormat.ICS), false);

        assertThatThrownBy(() -> export.zip(order, out.resolve("bo.zip"), Progress.NONE))
                .isInstanceOf(NotInFormat.class);
        assertThat(out).isEmptyDirectory();
    }
}
