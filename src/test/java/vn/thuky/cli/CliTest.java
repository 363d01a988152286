package vn.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

class CliTest {
    private static final String ID = Sample.ID.value();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(new Cli(console(), (data, language) -> 7, Map.of("THUKY_DATA", folder.toString())).run())
                .isEqualTo(7);
    }

    @Test
    void lackOfMemoryIsSaidInOneLine() {
        var environment = Map.of("THUKY_DATA", folder.toString());
        var cli = new Cli(console(), (data, language) -> new long[Integer.MAX_VALUE - 8].length, environment);

        assertThat(cli.run()).isEqualTo(1);

        assertThat(err().lines()).singleElement().asString().startsWith("Không đủ bộ nhớ nên đã dừng lại.");
    }

    @Test
    void theSampleIsAddedOnceAndListed() {
        assertThat(run("sample")).isZero();
        assertThat(run("sample")).isZero();
        assertThat(out()).isEqualTo(ID + "\n" + ID + "\n");
        out.reset();

        assertThat(run("list")).isZero();

        assertThat(out().lines())
                .singleElement()
                .asString()
                .startsWith(ID + "\t16/01/2024\tĐã họp\tHội nghị trực tuyến");
    }

    @Test
    void papersAreExportedInEveryFormat() {
        run("sample");
        for (var format : new String[] {"docx", "pdf", "html", "md"}) {
            var file = folder.resolve("minutes." + format);

            assertThat(run("export", ID, "--document", "minutes", "--format", format, "--to", file.toString()))
                    .isZero();

            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void allPapersGoIntoAFolderUnderNamesFromTheirTitles() throws IOException {
        run("sample");
        var target = Files.createDirectory(folder.resolve("out"));

        assertThat(run("export", ID, "--document", "all", "--format", "md", "--to", target.toString()))
                .isZero();

        try (var files = Files.list(target)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .hasSize(DocumentKind.values().length)
                    .allMatch(name -> name.matches("[A-Za-z0-9_-]+\\.md"));
        }
    }

    @Test
    void tablesAreSpreadsheetsAndTimesACalendarAndOtherPapersAreNot() {
        run("sample");
        var programme = folder.resolve("p.xlsx").toString();
        var calendar = folder.resolve("p.ics").toString();

        assertThat(run("export", ID, "--document", "programme", "--format", "xlsx", "--to", programme))
                .isZero();
        assertThat(run("export", ID, "--document", "programme", "--format", "ics", "--to", calendar))
                .isZero();

        assertThat(folder.resolve("p.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("p.ics")).content().startsWith("BEGIN:VCALENDAR\r\n");
        assertFails(1, "không có bảng", "export", ID, "--document", "slip", "--format", "xlsx", "--to", "x.xlsx");
    }

    @Test
    void theWholeSetIsOneZipWithAFolderForEachPaper() throws IOException {
        run("sample");
        var zip = folder.resolve("bo.zip");

        assertThat(run("export", ID, "--document", "all", "--format", "docx,md,xlsx,ics", "--to", zip.toString()))
                .isZero();

        assertThat(out()).endsWith(zip + "\n");
        try (var file = new ZipFile(zip.toFile())) {
            var names = file.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .allMatch(name -> name.matches("\\d\\d-[A-Za-z0-9_-]+/[A-Za-z0-9_-]+\\.(docx|md|xlsx|ics)"));
            assertThat(names).filteredOn(name -> name.endsWith(".docx")).hasSize(DocumentKind.values().length);
            assertThat(names).anyMatch(name -> name.matches("02-Chuong-trinh-hoi-nghi/Chuong-trinh-.*\\.ics"));
        }
        assertFails(1, "--overwrite", "export", ID, "--document", "all", "--format", "zip", "--to", zip.toString());
    }

    @Test
    void eachInvitationIsAFileOfItsOwn() throws IOException {
        run("sample");
        var target = Files.createDirectory(folder.resolve("out")).toString();
        for (var i = 0; i < 2; i++) {
            assertThat(run(
                            "export",
                            ID,
                            "--document",
                            "invitation",
                            "--by",
                            "organization",
                            "--each",
                            "--format",
                            "md",
                            "--to",
                            target))
                    .isZero();
        }

        var folders = out().lines().skip(1).map(Path::of).toList();
        assertThat(folders).hasSize(2).doesNotHaveDuplicates().allMatch(Files::isDirectory);
        try (var files = Files.list(folders.getFirst())) {
            assertThat(files)
                    .hasSizeGreaterThan(2)
                    .allMatch(file -> file.toString().endsWith(".md"));
        }
    }

    @Test
    void aPaperIsWrittenInTheArrangementAskedFor() {
        run("sample");
        var file = folder.resolve("a.md").toString();

        assertThat(run("export", ID, "--document", "invitation", "--by", "person", "--format", "md", "--to", file))
                .isZero();
        assertThat(folder.resolve("a.md")).content().contains("kính mời: Lãnh đạo Sở Giáo dục và Đào tạo Cần Thơ.");
        assertFails(
                2,
                "Có thể xếp theo: all, person, organization",
                "export",
                ID,
                "--document",
                "invitation",
                "--by",
                "site",
                "--format",
                "md",
                "--to",
                file);
    }

    @Test
    void theBeginningOfAnIdIsEnough() {
        run("sample");

        assertThat(export("hoi-nghi", folder.resolve("a.md"))).isZero();
    }

    @Test
    void anExistingFileIsNotReplacedUnasked() throws IOException {
        run("sample");
        var file = Files.writeString(folder.resolve("a.md"), "mine");

        assertThat(export(ID, file)).isEqualTo(1);
        assertThat(file).hasContent("mine");
        assertThat(err()).contains("--overwrite");

        assertThat(run("export", ID, "--document", "minutes", "--format", "md", "--to", file.toString(), "--overwrite"))
                .isZero();
        assertThat(file).content().contains("BIÊN BẢN");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLineAndNothingIsLeft() throws IOException {
        run("sample");

        assertFails(1, "Không có hội nghị", "export", "x9", "--document", "minutes", "--format", "md", "--to", "a.md");
        assertFails(2, "Không có loại văn bản", "export", ID, "--document", "x", "--format", "md", "--to", "a.md");
        assertFails(2, "Không có định dạng", "export", ID, "--document", "minutes", "--format", "x", "--to", "a.md");
        var nowhere = folder.resolve("no/such/folder/a.md").toString();
        assertFails(1, "Không ghi được", "export", ID, "--document", "minutes", "--format", "md", "--to", nowhere);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("data");
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldWithItsReasonAndStaysAsItWas() throws IOException {
        run("sample");
        var marked = Files.writeString(folder.resolve("a.md"), "mine");
        assertThat(marked.toFile().setReadOnly()).isTrue();
        var minutes = List.of("export", ID, "--document", "minutes", "--format", "md", "--overwrite", "--to");

        for (var lang : List.of("vi", "en")) {
            var readOnly = new ArrayList<>(minutes);
            readOnly.addAll(List.of(marked.toString(), "--lang", lang));
            assertThat(run(readOnly.toArray(String[]::new))).isEqualTo(1);
            assertThat(err()).contains(lang.equals("vi") ? "tệp không cho ghi" : "the file may not be written");
        }
        assertThat(marked).hasContent("mine");
        assertFails(
                1,
                "không thấy ổ đĩa hoặc thư mục",
                "export",
                ID,
                "--document",
                "minutes",
                "--format",
                "md",
                "--to",
                folder.resolve("no/a.md").toString());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("data", "a.md");
        }
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertFails(2, "Không hiểu: dance", "dance");
        assertFails(2, "Không hiểu: --loud", "list", "--loud");
        assertFails(2, "Thiếu: --document, --format, --to", "export", ID);
        assertFails(2, "--lang", "list", "--lang", "fr");
    }

    @Test
    void aMissingFolderIsNotMadeByLooking() {
        assertFails(1, folder.resolve("data").toString(), "list");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aFolderInUseIsRefusedForWritingAndMayBeLookedAt() throws CannotOpen {
        try (var workspace = Workspace.open(new DataFolder(folder.resolve("data")), Clock.systemUTC())) {
            assertThat(workspace.findings()).isEmpty();
            assertFails(1, "đang được dùng", "sample");
            assertThat(run("list")).isZero();
        }
    }

    @Test
    void aConferenceGoesToAnotherFolderAsAFile() {
        run("sample");
        var file = folder.resolve("mau.thuky").toString();
        assertThat(run("export", ID, "--document", "all", "--format", "thuky", "--to", file))
                .isZero();
        out.reset();

        assertThat(run("import", file, "--data", folder.resolve("other").toString()))
                .isZero();
        assertThat(out()).startsWith("Đã nhập hội nghị");
        assertThat(run("import", file)).isZero();
        assertThat(out()).contains("không có gì mới");
        assertThat(run("list", "--data", folder.resolve("other").toString())).isZero();
        assertThat(out()).contains(ID + "\t16/01/2024");
    }

    @Test
    void aFileThatIsNotTakenOverIsSaidInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("a.thuky"), "no zip").toString();

        assertFails(1, "đây không phải tệp hội nghị", "import", file);
        assertFails(1, "Không đọc được tệp", "import", folder.resolve("b.thuky").toString());
        assertFails(2, "Thiếu: FILE", "import");
    }

    @Test
    void answersInEnglishWhenAsked() {
        assertThat(run("sample", "--lang", "en")).isZero();
        out.reset();
        assertThat(run("list", "--lang", "en")).isZero();
        assertThat(out()).contains("\tRecorded\t");
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out()).contains("open the window");
    }

    @Test
    void everythingIsSavedCheckedAndRestored() throws IOException {
        run("sample");
        var file = folder.resolve("sao lưu.zip");

        assertThat(run("backup", file.toString())).isZero();
        assertThat(run("check")).isZero();
        var environment = Map.of("THUKY_DATA", folder.resolve("other").toString());
        assertThat(new Cli(console(), (data, language) -> 0, environment).run("restore", file.toString()))
                .isZero();

        assertThat(new Cli(console(), (data, language) -> 0, environment).run("list"))
                .isZero();
        assertThat(out()).contains(ID + "\t16/01/2024");
    }

    @Test
    void aBackupMuchSmallerThanTheLastIsMadeOnlyWhenAskedForAllTheSame() throws IOException {
        var file = folder.resolve("sao lưu.zip").toString();
        run("sample");
        run("backup", file);
        Files.delete(new DataFolder(folder.resolve("data")).journal(Scope.of(Sample.ID)));
        Files.delete(folder.resolve("data/store/thuky.mv.db"));

        assertFails(1, "--smaller", "backup", file);

        assertThat(run("backup", file, "--smaller")).isZero();
    }

    @Test
    void whatIsNoBackupIsRefusedInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("a.zip"), "x");

        assertFails(1, "không phải là bản sao lưu", "restore", file.toString());
        assertFails(
                1,
                "Không đọc được tệp sao lưu",
                "restore",
                folder.resolve("none.zip").toString());
        assertFails(
                1, "Không sao lưu được", "backup", folder.resolve("none/a.zip").toString());
        assertFails(2, "FILE", "backup");
    }

    @Test
    void damageIsNamedAndTheExitCodeSaysSo() throws IOException {
        run("sample");
        var journal = new DataFolder(folder.resolve("data")).journal(Scope.of(Sample.ID));
        Files.writeString(journal, Files.readString(journal).replaceFirst("Hội", "Hộj"));
        Files.delete(folder.resolve("data/store/thuky.seal"));

        assertFails(1, "1", "check");
        assertThat(out()).contains("nhật ký", "hỏng");
    }

    private void assertFails(int code, String words, String... args) {
        err.reset();
        assertThat(run(args)).as(String.join(" ", args)).isEqualTo(code);
        assertThat(err().lines()).singleElement().asString().contains(words);
    }

    private int export(String id, Path file) {
        return run("export", id, "--document", "minutes", "--format", "md", "--to", file.toString());
    }

    private int run(String... args) {
        var environment = Map.of("THUKY_DATA", folder.resolve("data").toString());
        return new Cli(console(), (data, language) -> 0, environment).run(args);
    }

    private Console console() {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
