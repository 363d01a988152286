package vn.thuky.ui.kit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Steps from an edited cell to the next one. */
final class CellSteps {
    private CellSteps() {}

    /** Selects the cell in the row below; in the last row, the same one. */
    static <R> void below(TableView<R> table, int index, TableColumn<R, ?> column) {
        select(table, Math.min(index + 1, table.getItems().size() - 1), column);
    }

    /** Edits the next or the previous cell that can be edited, over the ends of rows. */
    static <R> void beside(TableView<R> table, int index, TableColumn<R, ?> column, int step) {
        var editable = table.getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .toList();
        var next = editable.indexOf(column) + step;
        var row = index + Math.floorDiv(next, editable.size());
        if (row < 0 || row >= table.getItems().size()) {
            select(table, index, column);
            return;
        }
        edit(table, row, editable.get(Math.floorMod(next, editable.size())));
    }

    static <R> void edit(TableView<R> table, int row, TableColumn<R, ?> column) {
        select(table, row, column);
        table.layout();
        table.edit(row, column);
    }

    private static <R> void select(TableView<R> table, int row, TableColumn<R, ?> column) {
        reveal(table, row);
        table.scrollToColumn(column);
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
    }

    /** Scrolls no further than needed; {@code table.scrollTo} would move the row to the top each time. */
    private static void reveal(TableView<?> table, int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
