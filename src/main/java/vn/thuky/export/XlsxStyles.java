package vn.thuky.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuky.document.block.Table.Align;

/** The looks of cells of one workbook, each made once: a workbook can hold only so many. */
final class XlsxStyles {
    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final byte[] HEADER = {(byte) 0xE7, (byte) 0xE9, (byte) 0xEC};

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    /** What is in a cell, and how it is shown. */
    enum Content {
        HEADER("General"),
        GROUP("General"),
        TEXT("@"),
        /** Text that would be read as a formula when it is typed again. */
        QUOTED("@"),
        DAY("dd/mm/yyyy"),
        TIME("hh:mm"),
        MOMENT("dd/mm/yyyy hh:mm"),
        NUMBER("0"),
        PERCENT("0%");

        private final String format;

        Content(String format) {
            this.format = format;
        }
    }

    private record Key(Content content, Align align) {}

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = font(false);
        bold = font(true);
        // what a reader types into empty cells looks the same
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints(SIZE);
    }

    private XSSFFont font(boolean heavy) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(heavy);
        return font;
    }

    XSSFCellStyle of(Content content, Align align) {
        return made.computeIfAbsent(new Key(content, align), this::make);
    }

    private XSSFCellStyle make(Key key) {
        var style = workbook.createCellStyle();
        var heading = key.content() == Content.HEADER || key.content() == Content.GROUP;
        style.setFont(heading ? bold : plain);
        style.setWrapText(true);
        style.setVerticalAlignment(key.content() == Content.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(key.align() == Align.CENTRE ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat(key.content().format));
        style.setQuotePrefixed(key.content() == Content.QUOTED);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (key.content() == Content.HEADER) {
            style.setFillForegroundColor(new XSSFColor(HEADER));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
