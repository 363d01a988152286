package vn.thuky.ui.live;

import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell that follows its row: when what the row shows changes, only this cell is drawn anew. Its height is that of its body in the
 * width there is, so that long lines wrap. The list empties every cell for a moment whenever a row is added; the body stays, for taking it
 * out and in again would style all of it anew.
 *
 * @param <L> what a row shows
 */
abstract class LiveCell<L extends LiveRow.Line> extends ListCell<LiveRow<L>> {
    /** Of the cells below the last row. */
    private static final double EMPTY_HEIGHT = 24;

    private final ChangeListener<L> follow = (_, _, line) -> show(line);
    private @Nullable LiveRow<L> followed;

    LiveCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("live-cell");
    }

    /** The node that shows a line; one for all lines. */
    abstract Region body();

    /** Shows a line. */
    abstract void show(L line);

    /** The line shown now; null in an empty cell. */
    final @Nullable LiveRow<L> row() {
        return followed;
    }

    final void mark(String pseudoClass, boolean active) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), active);
    }

    /** Leaves in a pane, in this order, those of its nodes that are managed: what is not shown costs no style and no layout. */
    static void fill(Pane pane, Node... nodes) {
        var shown = Stream.of(nodes).filter(Node::isManaged).toList();
        if (!pane.getChildren().equals(shown)) {
            pane.getChildren().setAll(shown);
        }
    }

    @Override
    protected void updateItem(@Nullable LiveRow<L> item, boolean empty) {
        super.updateItem(item, empty);
        if (followed != null) {
            followed.lineProperty().removeListener(follow);
        }
        followed = empty ? null : item;
        body().setVisible(followed != null);
        if (followed != null) {
            followed.lineProperty().addListener(follow);
            setGraphic(body());
            show(followed.line());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        var body = getGraphic();
        if (body == null || isEmpty()) {
            return EMPTY_HEIGHT;
        }
        var available = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + body.prefHeight(Math.max(0, available)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var body = getGraphic();
        if (body != null) {
            body.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
