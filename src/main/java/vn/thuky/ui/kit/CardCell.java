package vn.thuky.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a list whose rows are cards with texts that wrap: as wide as the list, as high as the texts need. A plain cell asks its
 * content for the height it would have on one line.
 */
public abstract class CardCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 10;

    private final Region content;

    /** {@code content} is drawn anew by {@link #show} for each item. */
    protected CardCell(Region content) {
        this.content = content;
        setPrefWidth(0);
    }

    /** Shows the items of a list as cards. The list remembers heights, which another width makes wrong. */
    public static <T> void fill(ListView<T> list, Supplier<? extends CardCell<T>> cell) {
        list.setCellFactory(_ -> cell.get());
        list.widthProperty().subscribe(list::refresh);
        ListFocus.show(list);
    }

    /** Shows the item in the content, and gives the words that say it to a screen reader. */
    protected abstract String show(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            setAccessibleText(show(item));
            setGraphic(content);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        var insets = getInsets();
        var list = getListView();
        var inner = list.getWidth()
                - list.snappedLeftInset()
                - list.snappedRightInset()
                - SCROLL_BAR
                - insets.getLeft()
                - insets.getRight();
        return content.prefHeight(Math.max(inner, content.minWidth(-1))) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
