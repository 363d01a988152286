package vn.thuky.export;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import vn.thuky.text.Clean;

/** Words in cells: they come out as they were typed, whatever Excel would read into them. */
final class XlsxText {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final double SECONDS_A_DAY = 86_400;

    /** Such as _x0041_, which a reader of the file would take for the letter A. */
    private static final Pattern CODED_LETTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** A text, never a formula. */
    static void write(XSSFCell cell, String text, XSSFCellStyle style) {
        var shown = CODED_LETTER.matcher(Clean.text(text)).replaceAll("_x005F_");
        if (!shown.isEmpty()) {
            cell.setCellValue(shown);
        }
        cell.setCellStyle(style);
    }

    /** As much of the text as a cell holds, whole letters only. */
    static String held(String text) {
        if (fits(text)) {
            return text;
        }
        var end = Math.min(text.length(), LONGEST);
        while (!fits(text.substring(0, end))) {
            end -= end / 8;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST
                && CODED_LETTER.matcher(text).replaceAll("_x005F_").length() <= LONGEST;
    }

    /** Whether it would become a formula when it is typed again. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** A time of day as Excel counts it. */
    static double dayShare(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_A_DAY;
    }

    /** Words in the head of a printed page, where & begins a code. */
    static String printed(String text, int longest) {
        var clean = Clean.text(text);
        var cut = clean.length() > longest ? clean.substring(0, longest) + "…" : clean;
        return cut.replace("&", "&&");
    }
}
