package vn.thuky.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A table cell that is edited where it stands. Enter keeps what was typed and goes to the row below, Tab to the next cell that can be
 * edited, Esc takes the old value back; leaving the cell in any other way keeps what was typed.
 *
 * @param <R> a row
 * @param <T> what stands in the cell
 */
abstract class InPlaceCell<R, T> extends TableCell<R, T> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private @Nullable Control editor;
    private @Nullable R row;
    private Subscription focus = Subscription.EMPTY;

    /** Marks the cell that Enter and F2 would edit; JavaFX marks whole rows only. */
    InPlaceCell() {
        getStyleClass().add("in-place-cell");
        indexProperty().subscribe(_ -> mark());
        tableViewProperty().subscribe(table -> {
            focus.unsubscribe();
            focus = table == null
                    ? Subscription.EMPTY
                    : table.getFocusModel().focusedCellProperty().subscribe(_ -> mark());
        });
    }

    private void mark() {
        var table = getTableView();
        pseudoClassStateChanged(
                CURRENT, table != null && table.getFocusModel().isFocused(getIndex(), getTableColumn()));
    }

    /** Builds the control that edits the present item. */
    abstract Control newEditor(T item);

    /** Gives what the editor holds to the row. Called only when it differs from what was there. */
    abstract void keep(R row);

    /** True when the editor holds something else than the item. */
    abstract boolean changed();

    /** Shows the item of a cell that is not being edited. */
    abstract void show(T item);

    /** True while keys belong to the editor, such as letters being composed or an open list. */
    abstract boolean busy();

    @Override
    public void startEdit() {
        var item = getItem();
        var tableRow = getTableRow();
        if (item == null || tableRow == null || tableRow.getItem() == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        row = tableRow.getItem();
        var control = newEditor(item);
        editor = control;
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && control.equals(editor) && editedByTable()) {
                finish(true);
            }
        });
        setText(null);
        setGraphic(control);
        // Only a control with a skin takes letters; without this, what is typed before the next frame would be lost.
        control.applyCss();
        control.requestFocus();
    }

    /** The table calls this when another cell is edited, the list changes or the row scrolls away: the text is kept then. */
    @Override
    public void cancelEdit() {
        finish(true);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (isEditing() && editor != null) {
            return;
        }
        setGraphic(null);
        setText(null);
        if (!empty && item != null) {
            show(item);
        }
    }

    /** False once the table edits another cell: it will cancel this one itself, and must not be told to edit none. */
    private boolean editedByTable() {
        var cell = getTableView().getEditingCell();
        return cell != null && cell.getRow() == getIndex() && getTableColumn().equals(cell.getTableColumn());
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || busy()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                giveUp();
            }
            case ENTER -> leave(event, () -> CellSteps.below(getTableView(), getIndex(), getTableColumn()));
            case TAB ->
                leave(
                        event,
                        () -> CellSteps.beside(
                                getTableView(), getIndex(), getTableColumn(), event.isShiftDown() ? -1 : 1));
            default -> {}
        }
    }

    private void giveUp() {
        var table = getTableView();
        var edited = row;
        finish(false);
        if (edited != null) {
            EditableTable.giveUp(table, edited);
        }
    }

    private void leave(KeyEvent event, Runnable step) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        event.consume();
        finish(true);
        step.run();
    }

    private void finish(boolean keep) {
        var control = editor;
        var edited = row;
        if (control == null || edited == null) {
            super.cancelEdit();
            return;
        }
        var worthKeeping = keep && changed();
        var focused = control.isFocused();
        editor = null;
        row = null;
        super.cancelEdit();
        if (focused) {
            getTableView().requestFocus();
        }
        updateItem(getItem(), isEmpty());
        if (worthKeeping) {
            keep(edited);
        }
    }
}
