package vn.thuky.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.export.XlsxStyles.Content;
import vn.thuky.text.Clean;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** A table as a sheet: its header stays in view and stands on every printed page, its columns are as wide as on paper. */
final class XlsxSheet {
    /** Text of 12 pt in mm a letter, as widths of columns are counted. */
    private static final double LETTER = 2.3;

    /** Wider than upright paper with its margins. */
    private static final double UPRIGHT = 185;

    private static final int NARROWEST = 7;
    private static final double MILLIMETRES_AN_INCH = 25.4;
    private static final int LONGEST_PRINTED_TITLE = 200;

    private final Texts texts = Texts.of(Language.VI);
    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final Table table;
    private final double width;
    private final List<Place> places = new ArrayList<>();
    private int rows;

    /** Where a column of the table stands: in one of the sheet, or in two where it holds times from and to. */
    private record Place(Column column, int first, boolean twofold) {}

    /** {@code width} is that of the table on paper, in mm. */
    XlsxSheet(XSSFSheet sheet, XlsxStyles styles, Table table, double width) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        this.width = width;
        for (int i = 0; i < table.columns().size(); i++) {
            places.add(new Place(table.columns().get(i), columns(), holdsSpans(i)));
        }
    }

    private boolean holdsSpans(int column) {
        return table.rows().stream()
                .filter(row -> !row.group())
                .anyMatch(row -> only(row.cells().get(column)) instanceof Inline.Span);
    }

    private int columns() {
        return places.isEmpty()
                ? 0
                : places.getLast().first() + (places.getLast().twofold() ? 2 : 1);
    }

    /** {@code title} stands above each printed page. */
    void write(String title) {
        header();
        table.rows().forEach(row -> {
            if (row.group()) {
                group(row.cells().getFirst());
            } else {
                row(row.cells());
            }
        });
        sheet.createFreezePane(0, 1);
        if (table.rows().stream().noneMatch(Table.Row::group)) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns() - 1));
        }
        paper(title);
    }

    private void header() {
        var row = nextRow();
        for (var place : places) {
            var share = width * place.column().share() / table.shares() / (place.twofold() ? 2 : 1);
            if (place.twofold()) {
                head(
                        row,
                        place.first(),
                        texts.get("document.sheet.from", place.column().title()),
                        share);
                head(
                        row,
                        place.first() + 1,
                        texts.get("document.sheet.to", place.column().title()),
                        share);
            } else {
                head(row, place.first(), place.column().title(), share);
            }
        }
    }

    private void head(XSSFRow row, int column, String title, double millimetres) {
        XlsxText.write(row.createCell(column), title, styles.of(Content.HEADER, Align.CENTRE));
        sheet.setColumnWidth(column, (int) (256 * Math.max(NARROWEST, millimetres / LETTER)));
    }

    private void group(Phrase words) {
        var row = nextRow();
        for (int i = 0; i < columns(); i++) {
            row.createCell(i).setCellStyle(styles.of(Content.GROUP, Align.LEFT));
        }
        XlsxText.write(row.getCell(0), words.text(), styles.of(Content.GROUP, Align.LEFT));
        if (columns() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, 0, columns() - 1));
        }
    }

    private void row(List<Phrase> cells) {
        var row = nextRow();
        var beyond = new ArrayList<Phrase>();
        for (int i = 0; i < places.size(); i++) {
            beyond.add(cell(row, places.get(i), cells.get(i)));
        }
        if (beyond.stream().anyMatch(rest -> !rest.isEmpty())) {
            row(beyond);
        }
    }

    /** Fills the cell, or the two of it, and gives what no cell can hold more of: that goes on in the row below. */
    private Phrase cell(XSSFRow row, Place place, Phrase words) {
        var align = place.column().align();
        var first = row.createCell(place.first());
        first.setCellStyle(styles.of(Content.TEXT, align));
        if (place.twofold()) {
            row.createCell(place.first() + 1).setCellStyle(styles.of(Content.TEXT, align));
        }
        switch (only(words)) {
            case Inline.Day(var day) -> {
                first.setCellValue(day);
                first.setCellStyle(styles.of(Content.DAY, align));
            }
            case Inline.Moment(var at) -> {
                first.setCellValue(at);
                first.setCellStyle(styles.of(Content.MOMENT, align));
            }
            case Inline.Count(var number, var percent) -> {
                first.setCellValue(percent ? number / 100.0 : number);
                first.setCellStyle(styles.of(percent ? Content.PERCENT : Content.NUMBER, align));
            }
            case Inline.Span(var start, var end, var _) -> {
                var second = row.getCell(place.first() + 1);
                first.setCellValue(XlsxText.dayShare(start));
                second.setCellValue(XlsxText.dayShare(end));
                first.setCellStyle(styles.of(Content.TIME, align));
                second.setCellStyle(styles.of(Content.TIME, align));
            }
            // dots for a pen are nothing to calculate with
            case Inline.Blank _ -> {}
            case Inline.Run _ -> {
                var text = Clean.text(words.text());
                var held = XlsxText.held(text);
                var content = XlsxText.looksLikeFormula(held) ? Content.QUOTED : Content.TEXT;
                XlsxText.write(first, held, styles.of(content, align));
                return Phrase.of(text.substring(held.length()));
            }
        }
        return Phrase.EMPTY;
    }

    /** What a phrase consists of when that is one thing; words in every other case. */
    private static Inline only(Phrase words) {
        return words.parts().size() == 1 ? words.parts().getFirst() : new Inline.Run(words.text(), false, false);
    }

    private XSSFRow nextRow() {
        return sheet.createRow(rows++);
    }

    private void paper(String title) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(width > UPRIGHT);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns() - 1));
        sheet.setMargin(PageMargin.LEFT, 15 / MILLIMETRES_AN_INCH);
        sheet.setMargin(PageMargin.RIGHT, 15 / MILLIMETRES_AN_INCH);
        sheet.setMargin(PageMargin.TOP, 25 / MILLIMETRES_AN_INCH);
        sheet.setMargin(PageMargin.BOTTOM, 20 / MILLIMETRES_AN_INCH);
        sheet.getHeader().setCenter("&\"Times New Roman,Bold\"&12" + XlsxText.printed(title, LONGEST_PRINTED_TITLE));
        sheet.getFooter().setCenter("&P/&N");
    }
}
