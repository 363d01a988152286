package vn.thuky.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * A row of a table that can be dragged to another place in it.
 *
 * @param <R> what the row shows
 */
public class DraggableRow<R> extends TableRow<R> {
    private static final DataFormat INDEX = new DataFormat("application/x-thuky-row");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    /** Moves a row, or the selected rows it is one of. */
    @FunctionalInterface
    public interface Move {
        /**
         * Moves.
         *
         * @param from index of the dragged row
         * @param to index of the row above which it is dropped; the number of rows when below the last
         */
        void move(int from, int to);
    }

    public DraggableRow(Move move) {
        getStyleClass().add("draggable-row");
        setOnDragDetected(event -> {
            if (!isEmpty() && getTableView().getEditingCell() == null) {
                var content = new ClipboardContent();
                content.put(INDEX, getIndex());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (fromThisTable(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                mark(event.getY() < getHeight() / 2 && !isEmpty(), event.getY() >= getHeight() / 2 && !isEmpty());
                event.consume();
            }
        });
        setOnDragExited(_ -> mark(false, false));
        setOnDragDropped(event -> {
            if (fromThisTable(event)) {
                move.move((Integer) event.getDragboard().getContent(INDEX), target(event));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private int target(DragEvent event) {
        var last = getTableView().getItems().size();
        return isEmpty() ? last : getIndex() + (event.getY() < getHeight() / 2 ? 0 : 1);
    }

    private boolean fromThisTable(DragEvent event) {
        return event.getDragboard().hasContent(INDEX)
                && event.getGestureSource() instanceof TableRow<?> source
                && getTableView().equals(source.getTableView());
    }

    private void mark(boolean above, boolean below) {
        pseudoClassStateChanged(ABOVE, above);
        pseudoClassStateChanged(BELOW, below);
    }
}
