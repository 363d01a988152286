package vn.thuky.document.block;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Id;

/**
 * A bordered table; its header row stands again on every page it runs over.
 *
 * @param columns widths are shares of the width of the text
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (!row.group() && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /** How the cells of a column stand. */
    public enum Align {
        LEFT,
        CENTRE,
        /** At the left, in rows high enough for a hand to sign. */
        SIGNED
    }

    public record Column(String title, int share, Align align) {}

    /**
     * One row.
     *
     * @param group whether its one cell heads the rows below and runs over all columns
     * @param source the record it was made from
     */
    public record Row(List<Phrase> cells, boolean group, Optional<Id> source) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Phrase> cells) {
            return new Row(cells, false, Optional.empty());
        }

        public static Row from(Id source, List<Phrase> cells) {
            return new Row(cells, false, Optional.of(source));
        }

        public static Row group(String text) {
            return new Row(List.of(Phrase.bold(text)), true, Optional.empty());
        }
    }

    /** The sum of all shares. */
    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }
}
