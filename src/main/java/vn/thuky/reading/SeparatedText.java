package vn.thuky.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheets put them on the clipboard and into CSV files: rows end with a line break, cells are parted by tabs or another
 * mark, a cell that holds either of them or a quotation mark stands in quotation marks, with its own doubled.
 */
final class SeparatedText {
    private static final int END = -1;

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows that hold anything. */
    static List<List<String>> rows(String text, char separator) {
        var table = new SeparatedText(text, separator);
        while (table.at < text.length()) {
            table.readCell();
        }
        table.endRow();
        return table.rows;
    }

    private void readCell() {
        var quotedEnd = peek() == '"' ? closingQuote() : END;
        var start = at;
        if (quotedEnd == END) {
            at = cellEnd();
            row.add(text.substring(start, at));
        } else {
            at = quotedEnd + 1;
            row.add(text.substring(start + 1, quotedEnd).replace("\"\"", "\""));
        }
        var mark = peek();
        at++;
        if (mark == '\r' && peek() == '\n') {
            at++;
        }
        if (mark != separator) {
            endRow();
        }
    }

    private void endRow() {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /** Where the cell's closing mark is; {@link #END} when there is none with the cell's end after it: then the mark is a letter. */
    private int closingQuote() {
        var i = at + 1;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                return i + 1 == text.length() || isSeparator(text.charAt(i + 1)) ? i : END;
            }
        }
        return END;
    }

    private int cellEnd() {
        var i = at;
        while (i < text.length() && !isSeparator(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private boolean isSeparator(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
