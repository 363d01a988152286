package vn.thuky.ui.kit;

import java.util.Comparator;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Keeps one cell of a table the current one, also where JavaFX would mark a whole row, or nothing: the keys begin at its frame. */
final class CurrentCell<R> {
    /** Style class of the column in which a row is begun, when that is not the first. */
    private static final String BEGIN = "begin";

    private final TableView<R> table;
    private Optional<TableColumn<R, ?>> last = Optional.empty();

    private CurrentCell(TableView<R> table) {
        this.table = table;
    }

    static <R> void keep(TableView<R> table) {
        var current = new CurrentCell<>(table);
        table.getFocusModel().focusedCellProperty().subscribe(_ -> current.remember());
        table.focusedProperty().subscribe(_ -> current.find());
        ListChangeListener<R> changed = _ -> Platform.runLater(current::find);
        table.itemsProperty().subscribe(items -> items.addListener(changed));
    }

    /** The column in which a row is begun. */
    static <R> Optional<TableColumn<R, ?>> first(TableView<R> table) {
        return table.getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .min(Comparator.comparing(column -> !column.getStyleClass().contains(BEGIN)))
                .map(column -> column);
    }

    /**
     * A row marked as a whole gets its mark in the column that was current before; at first that is one that can be edited, where
     * JavaFX would begin with the very first.
     */
    private void remember() {
        var cell = table.getFocusModel().getFocusedCell();
        @SuppressWarnings("unchecked")
        var column = (TableColumn<R, ?>) cell.getTableColumn();
        if (column != null && (last.isPresent() || column.isEditable())) {
            last = Optional.of(column);
        } else if (cell.getRow() >= 0) {
            focus(cell.getRow());
        }
    }

    private void find() {
        var rows = table.getItems().size();
        var cell = table.getFocusModel().getFocusedCell();
        if (table.isFocused() && rows > 0 && (cell.getRow() < 0 || cell.getTableColumn() == null)) {
            focus(Math.clamp(table.getSelectionModel().getSelectedIndex(), 0, rows - 1));
        }
    }

    private void focus(int row) {
        last.filter(table.getVisibleLeafColumns()::contains)
                .or(() -> first(table))
                .ifPresent(column -> table.getFocusModel().focus(row, column));
    }
}
