package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.office.PaperStyle;

class XlsxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 28);

    @Test
    void daysTimesAndNumbersAreKeptAsSuch() throws IOException {
        var sheet = sheet(Row.of(List.of(
                Phrase.number(12),
                Phrase.percent(35),
                Phrase.day(DAY),
                Phrase.span(LocalTime.of(8, 30), LocalTime.of(9, 0)),
                Phrase.moment(DAY.atTime(10, 15)))));

        var row = sheet.getRow(1);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.35);
        assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0%");
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(8.5 / 24);
        assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("hh:mm");
        assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(9.0 / 24);
        assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 8, 28, 10, 15));
        assertThat(DateUtil.isCellDateFormatted(row.getCell(5))).isTrue();
        assertThat(texts(sheet, 0)).containsExactly("Cột 1", "Cột 2", "Cột 3", "Cột 4: từ", "Cột 4: đến", "Cột 5");
    }

    @Test
    void theHeaderStaysInViewAndStandsOnEveryPrintedPage() throws IOException {
        var sheet = sheet(Row.of(cells("một")));

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getHeader().getCenter()).contains("DANH SÁCH").contains("Văn hóa && Thể thao");
        assertThat(sheet.getColumnWidth(1)).isGreaterThan(3 * sheet.getColumnWidth(0) / 2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
    }

    @Test
    void aGroupRunsOverAllColumns() throws IOException {
        var sheet = sheet(Row.group("Nhóm 1"), Row.of(cells("một")));

        assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A2:E2"));
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Nhóm 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 24",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\u202E=1+1",
                "_x0041_",
                "_x005F_x0041_",
                "1/2",
                "0012"
            })
    void whatLooksLikeSomethingElseIsTextAsItWasTyped(String typed) throws IOException {
        var cell = sheet(Row.of(cells(typed))).getRow(1).getCell(1);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(typed.replace("\u202E", ""));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@\t\u202E".indexOf(typed.charAt(0)) >= 0);
    }

    @Test
    void charactersNoFileCanHoldDoNotBreakIt() throws IOException {
        var cell = sheet(Row.of(cells("a\u0000b\uD800c\r\nd"))).getRow(1).getCell(1);

        assertThat(cell.getStringCellValue()).isEqualTo("ab\uFFFDc\nd");
    }

    @Test
    void whatNoCellCanHoldGoesOnInTheRowBelow() throws IOException {
        var text = IntStream.range(0, 9_000)
                .mapToObj(i -> "chữ🎉_x0041_" + Integer.toString(i * 7919, 36))
                .collect(Collectors.joining(" "));
        var sheet = sheet(Row.of(cells(text)), Row.of(cells("sau")));

        var parts = IntStream.range(1, sheet.getLastRowNum() + 1)
                .mapToObj(i -> sheet.getRow(i).getCell(1).getStringCellValue())
                .toList();
        assertThat(parts.getLast()).isEqualTo("sau");
        assertThat(String.join("", parts.subList(0, parts.size() - 1))).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.length() <= 32_767);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyTableOfTheSampleIsThereWithAllItsText(DocumentKind kind) throws IOException {
        var paper = new Papers().paper(kind, Dossiers.sample(), Dossiers.NOW);
        var tables = paper.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        if (tables.isEmpty()) {
            assertThat(paper.formats()).doesNotContain(FileFormat.XLSX);
            return;
        }

        try (var workbook = open(paper)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(tables.size());
            for (int i = 0; i < tables.size(); i++) {
                assertThat(workbook.getSheetAt(i).getLastRowNum())
                        .isEqualTo(tables.get(i).rows().size());
            }
        }
    }

    @Test
    void sheetsOfTheSameNameAreToldApart() throws IOException {
        var title = new Title("BẢNG [điểm]: danh/sách * dài quá ba mươi mốt chữ", Phrase.of("Hội nghị"), true);
        List<Block> blocks = List.of(title, table(Row.of(cells("a"))));

        try (var workbook = open(paper(Section.portrait(blocks), Section.landscape(blocks)))) {
            assertThat(workbook.getSheetName(0)).isNotEqualTo(workbook.getSheetName(1));
            assertThat(workbook.getSheetName(1)).endsWith(" 2").hasSizeLessThanOrEqualTo(31);
        }
    }

    private static XSSFSheet sheet(Row... rows) throws IOException {
        var title = new Title("DANH SÁCH", Phrase.of("Hội nghị Văn hóa & Thể thao"), true);
        return open(paper(Section.landscape(List.of(title, table(rows))))).getSheetAt(0);
    }

    private static Table table(Row... rows) {
        return new Table(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> new Column("Cột " + i, 10 + 20 * i, Align.LEFT))
                        .toList(),
                List.of(rows));
    }

    private static List<Phrase> cells(String text) {
        return List.of(Phrase.number(1), Phrase.of(text), Phrase.EMPTY, Phrase.LONG_BLANK, Phrase.EMPTY);
    }

    private static Paper paper(Section... sections) {
        return new Paper(DocumentKind.PARTICIPANTS, "Danh sách", PaperStyle.DEFAULT, List.of(sections), List.of());
    }

    private static XSSFWorkbook open(Paper paper) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(new Exporter().bytes(paper, FileFormat.XLSX, RichPaper.IMPRINT)));
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(sheet.getRow(row)::getCell)
                .map(XSSFCell::getStringCellValue)
                .toList();
    }
}
