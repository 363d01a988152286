package vn.thuky.ui.kit;

import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes a table one that is edited in place by keyboard: Enter or F2 edits, ← and → go from cell to cell, several rows can be selected. */
public final class EditableTable {
    private EditableTable() {}

    public static <R> void prepare(TableView<R> table) {
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (table.equals(event.getTarget()) && table.getEditingCell() == null && edits(event)) {
                event.consume();
                editFocused(table);
            }
        });
    }

    /** Edits the first cell of a row that was just added. */
    public static <R> void edit(TableView<R> table, int row) {
        firstEditable(table, row);
    }

    private static boolean edits(KeyEvent event) {
        return (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isShiftDown();
    }

    private static <R> void editFocused(TableView<R> table) {
        var cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() < 0) {
            return;
        }
        @SuppressWarnings("unchecked")
        var column = (TableColumn<R, ?>) cell.getTableColumn();
        if (column != null && column.isEditable()) {
            CellSteps.edit(table, cell.getRow(), column);
        } else {
            firstEditable(table, cell.getRow());
        }
    }

    private static <R> void firstEditable(TableView<R> table, int row) {
        table.getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .findFirst()
                .ifPresent(column -> CellSteps.edit(table, row, column));
    }
}
