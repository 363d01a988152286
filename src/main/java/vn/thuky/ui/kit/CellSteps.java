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

    /** Moves the mark of the cell that would be edited; JavaFX itself does that only where single cells are selected. */
    static <R> void sideways(TableView<R> table, int step) {
        var cell = table.getFocusModel().getFocusedCell();
        var columns = table.getVisibleLeafColumns();
        var next = Math.clamp(columns.indexOf(cell.getTableColumn()) + step, 0, columns.size() - 1);
        if (cell.getRow() >= 0) {
            table.scrollToColumn(columns.get(next));
            table.getFocusModel().focus(cell.getRow(), columns.get(next));
        }
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
