package vn.thuky.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Makes a table one that is edited in place by keyboard: Enter or F2 edits, ← and → go from cell to cell, several rows can be selected. */
public final class EditableTable {
    /** Rows left above one that is brought into view, so that its surroundings show. */
    private static final int ROWS_ABOVE = 4;

    private static final Object GIVE_UP = new Object();

    private EditableTable() {}

    public static <R> void prepare(TableView<R> table) {
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        CurrentCell.keep(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (table.equals(event.getTarget()) && table.getEditingCell() == null && Keys.alone(event)) {
                pressed(table, event);
            }
        });
    }

    private static <R> void pressed(TableView<R> table, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> editFocused(table);
            case LEFT -> CellSteps.sideways(table, -1);
            case RIGHT -> CellSteps.sideways(table, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Ties the selection of a table to that of its view-model. */
    public static <R> void follow(TableView<R> table, RowSelection<R> selection) {
        table.getProperties().put(GIVE_UP, (Consumer<R>) selection::giveUp);
        var model = table.getSelectionModel();
        InvalidationListener selected = _ -> {
            var rows =
                    model.getSelectedItems().stream().filter(Objects::nonNull).toList();
            if (!rows.equals(selection.rows())) {
                selection.rows().setAll(rows);
            }
        };
        model.getSelectedItems().addListener(selected);
        selection
                .wishProperty()
                .subscribe(wish -> wish.ifPresent(wanted -> {
                    var index = table.getItems().indexOf(wanted.row());
                    if (index < 0) {
                        return;
                    }
                    model.clearAndSelect(index);
                    table.scrollTo(Math.max(0, index - ROWS_ABOVE));
                    if (wanted.edit()) {
                        edit(table, index);
                    }
                }));
    }

    /** The user goes out of a row of the table without keeping anything. */
    static <R> void giveUp(TableView<R> table, R row) {
        if (table.getProperties().get(GIVE_UP) instanceof Consumer<?> consumer) {
            @SuppressWarnings("unchecked")
            var ofRows = (Consumer<R>) consumer;
            ofRows.accept(row);
        }
    }

    /** Edits the first cell of a row that was just added. */
    public static <R> void edit(TableView<R> table, int row) {
        firstEditable(table, row);
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
        CurrentCell.first(table).ifPresent(column -> CellSteps.edit(table, row, column));
    }
}
