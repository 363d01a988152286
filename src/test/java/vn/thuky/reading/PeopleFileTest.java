package vn.thuky.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.reading.PeopleFile.Result;

class PeopleFileTest {
    private static final ListedPerson BINH = new ListedPerson("Trần Thị Bình", "Trưởng phòng", "Sở GDĐT Huế");
    private static final ListedPerson AN = new ListedPerson("Nguyễn Văn An", "Giám đốc", "Sở GDĐT Hà Nội");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void readsASpreadsheetWithATitleAboveItsHeadings() throws IOException {
        var file = workbook(sheet -> {
            put(sheet, 0, "DANH SÁCH ĐẠI BIỂU");
            put(sheet, 3, "STT", "Đơn vị", "Họ và tên", "Chức vụ");
            put(sheet, 4, "1", "Sở GDĐT Huế", "Trần Thị Bình", "Trưởng phòng");
            put(sheet, 5, "2", "Sở GDĐT Hà Nội", "Nguyễn Văn An", "Giám đốc");
        });

        assertThat(people(file)).containsExactly(BINH, AN);
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() throws IOException {
        var file = workbook(sheet -> {
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(1_234_567);
            row.createCell(1).setCellValue(2.5);
            row.createCell(2).setCellValue(true);
        });

        assertThat(people(file)).containsExactly(new ListedPerson("1234567", "2.5", "1"));
    }

    @Test
    void formulasGiveTheirValueAndErrorsAreCounted() throws IOException {
        var file = workbook(sheet -> {
            put(sheet, 0, "Trần Thị Bình");
            var formula = sheet.getRow(0).createCell(1);
            formula.setCellFormula("\"Trưởng\"&\" phòng\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            var wrong = sheet.getRow(0).createCell(2, CellType.ERROR);
            wrong.setCellErrorValue((byte) 7);
        });

        assertThat(PeopleFile.read(file))
                .isEqualTo(new Result.People(
                        List.of(new ListedPerson("Trần Thị Bình", "Trưởng phòng", "")), List.of(), 1));
    }

    @Test
    void cellsFarAwayAndOtherSheetsAreOfNoInterest() throws IOException {
        var file = workbook(sheet -> {
            put(sheet, 0, "Trần Thị Bình", "Trưởng phòng", "Sở GDĐT Huế");
            sheet.createRow(1_048_575).createCell(16_383).setCellValue("xa");
            sheet.getWorkbook().createSheet().createRow(0).createCell(0).setCellValue("khác");
        });

        assertThat(people(file)).containsExactly(BINH);
    }

    @Test
    void whatLooksLikeAnEscapeStaysAsTyped() throws IOException {
        var file = workbook(sheet -> put(sheet, 0, "A _x0041_ B", "dòng\r\nhai"));

        assertThat(people(file)).containsExactly(new ListedPerson("A _x0041_ B", "dòng hai", ""));
    }

    @Test
    void datesFrom1904AreNumbersLikeOthers() throws IOException {
        var file = folder.resolve("mac.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            put(workbook.createSheet(), 0, "Trần Thị Bình", "Trưởng phòng", "Sở GDĐT Huế");
            workbook.write(out);
        }

        assertThat(people(file)).containsExactly(BINH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ",", "|"})
    void readsTextWithAnySeparator(String separator) throws IOException {
        var text = String.join(separator, "Họ tên", "Chức vụ", "Đơn vị") + "\r\n"
                + String.join(separator, "Trần Thị Bình", "\"Trưởng phòng\"", "Sở GDĐT Huế") + "\r\n";

        assertThat(people(Files.writeString(folder.resolve("a.csv"), text))).containsExactly(BINH);
    }

    @Test
    void excelsOwnWordOnTheSeparatorIsHeeded() throws IOException {
        var text = "sep=,\nTrần Thị Bình;A,Trưởng phòng\n";

        assertThat(people(Files.writeString(folder.resolve("a.csv"), text)))
                .containsExactly(new ListedPerson("Trần Thị Bình;A", "Trưởng phòng", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryUnicodeWithAndWithoutAMark(String charset) throws IOException {
        var text = "Trần Thị Bình;Trưởng phòng;Sở GDĐT Huế\n";
        for (var mark : List.of("", "\ufeff")) {
            var file = Files.write(folder.resolve("a.csv"), (mark + text).getBytes(Charset.forName(charset)));

            assertThat(people(file)).containsExactly(BINH);
        }
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsALetter() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "\"Trần Thị Bình;Trưởng phòng\nLê Cường;Phóng viên\n");

        assertThat(people(file)).extracting(ListedPerson::name).containsExactly("\"Trần Thị Bình", "Lê Cường");
    }

    @Test
    void oldEncodingsAreToldApart() throws IOException {
        var tcvn3 = new byte[] {'T', 'r', (byte) 0xC7, 'n', ';', 'a', '\n'};

        assertThat(problem(Files.write(folder.resolve("a.csv"), tcvn3))).isEqualTo(TableProblem.OLD_ENCODING);
    }

    @Test
    void whatAFileIsItsContentSays() throws IOException {
        var csv = Files.writeString(folder.resolve("a.xlsx"), "Trần Thị Bình;Trưởng phòng;Sở GDĐT Huế\n");
        var named = Files.move(workbook(sheet -> put(sheet, 0, "Lê Cường")), folder.resolve("b.csv"));

        assertThat(people(csv)).containsExactly(BINH);
        assertThat(people(named)).extracting(ListedPerson::name).containsExactly("Lê Cường");
    }

    @Test
    void tooManyRowsAndTooLargeFilesAreRefused() throws IOException {
        var many = Files.writeString(folder.resolve("a.csv"), "Lê Cường;x\n".repeat(PeopleReading.MOST_ROWS + 1));
        var manyCells = workbook(sheet -> {
            for (var i = 0; i <= PeopleReading.MOST_ROWS; i++) {
                put(sheet, i, "Lê Cường");
            }
        });
        var large = folder.resolve("large.csv");
        try (var out = Files.newOutputStream(large)) {
            out.write(new byte[(20 << 20) + 1]);
        }

        assertThat(PeopleFile.read(many)).isEqualTo(new Result.TooMany());
        assertThat(PeopleFile.read(manyCells)).isEqualTo(new Result.TooMany());
        assertThat(problem(large)).isEqualTo(TableProblem.TOO_LARGE);
        assertThat(PeopleFile.read(Files.write(folder.resolve("e.csv"), new byte[0])))
                .isEqualTo(new Result.Nobody());
        assertThat(problem(folder.resolve("none.csv"))).isEqualTo(TableProblem.UNREADABLE);
        assertThat(problem(Files.writeString(folder.resolve("p.csv"), "%PDF-1.7\n", StandardCharsets.US_ASCII)))
                .isEqualTo(TableProblem.NOT_A_TABLE);
    }

    private static List<ListedPerson> people(Path file) {
        return ((Result.People) PeopleFile.read(file)).people();
    }

    private static TableProblem problem(Path file) {
        return ((Result.Refused) PeopleFile.read(file)).problem();
    }

    private Path workbook(Consumer<XSSFSheet> filling) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.accept(workbook.createSheet());
            workbook.write(out);
        }
        return file;
    }

    private static void put(XSSFSheet sheet, int row, String... cells) {
        var line = sheet.createRow(row);
        for (var i = 0; i < cells.length; i++) {
            line.createCell(i).setCellValue(cells[i]);
        }
    }
}
