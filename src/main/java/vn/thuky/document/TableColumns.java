package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;

/** The columns of a table, one after the other, by the keys of their titles. */
final class TableColumns {
    private final Draft draft;
    private final List<Column> columns = new ArrayList<>();

    TableColumns(Draft draft) {
        this.draft = draft;
    }

    TableColumns left(String key, int share) {
        columns.add(new Column(draft.text(key), share, Align.LEFT));
        return this;
    }

    TableColumns centre(String key, int share) {
        columns.add(new Column(draft.text(key), share, Align.CENTRE));
        return this;
    }

    Table with(List<Row> rows) {
        return new Table(columns, rows);
    }
}
