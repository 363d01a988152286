package vn.thuky.reading;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thuky.reading.TableFile.Cells;

/** The cells of one sheet, their shared texts by number until those are known. */
final class SheetCells {
    private static final int COLUMNS = 60;

    /** One more than is taken, so that too many are told as such. */
    private static final int ROWS = PeopleReading.MOST_ROWS + 1;

    private final List<TreeMap<Integer, Cell>> rows = new ArrayList<>();
    private final Set<Integer> shared = new HashSet<>();
    private TreeMap<Integer, Cell> row = new TreeMap<>();
    private int column = -1;
    private int errors;

    /** A text, or the number of a shared one. */
    private record Cell(String text, Optional<Integer> shared) {}

    void read(InputStream content) throws XMLStreamException {
        var xml = Xml.reader(content);
        while (xml.hasNext() && rows.size() < ROWS) {
            if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        endRow();
                        column = -1;
                    }
                    case "c" -> readCell(xml);
                    default -> {
                        // of no interest
                    }
                }
            }
        }
        endRow();
    }

    Set<Integer> shared() {
        return shared;
    }

    /** The rows that hold anything, now that the shared texts are known. */
    Cells with(Map<Integer, String> texts) {
        var filled = new ArrayList<List<String>>();
        for (var cells : rows) {
            var line = new ArrayList<>(Collections.nCopies(cells.lastKey() + 1, ""));
            cells.forEach((at, cell) -> line.set(
                    at,
                    cell.shared().map(number -> texts.getOrDefault(number, "")).orElse(cell.text())));
            if (line.stream().anyMatch(text -> !text.isBlank())) {
                filled.add(line);
            }
        }
        return new Cells(filled, errors);
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new TreeMap<>();
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        column = column(Xml.attribute(xml, "r"), column + 1);
        var type = Xml.attribute(xml, "t");
        var value = CellText.read(xml, "c");
        if (column >= COLUMNS || value.isBlank()) {
            return;
        }
        switch (type) {
            case "s" ->
                number(value).ifPresent(number -> {
                    shared.add(number);
                    row.put(column, new Cell("", Optional.of(number)));
                });
            case "e" -> errors++;
            case "str", "inlineStr", "b", "d" -> put(value);
            default -> put(plain(value));
        }
    }

    private void put(String text) {
        row.put(column, new Cell(text, Optional.empty()));
    }

    /** The column of a reference such as {@code AB12}, from 0; the given one where there is none. */
    private static int column(String reference, int otherwise) {
        var column = 0;
        for (var i = 0; i < reference.length() && column <= COLUMNS; i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A number as people write it: 7, not 7.0 or 7E0. */
    private static String plain(String number) {
        try {
            var value = new BigDecimal(number.strip());
            return Math.abs(value.scale()) > 30
                    ? number
                    : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException | ArithmeticException e) {
            return number;
        }
    }
}
