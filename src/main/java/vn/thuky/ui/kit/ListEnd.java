package vn.thuky.ui.kit;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Keeps the last row of a list whole in view when it grows and when the list is filled or gets another height; whoever reads further up is left there. */
public final class ListEnd {
    private final ListView<?> list;
    private boolean following = true;
    private boolean asked;

    public ListEnd(ListView<?> list) {
        this.list = list;
        list.addEventFilter(ScrollEvent.ANY, _ -> scrolled());
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> scrolled());
        list.addEventFilter(KeyEvent.KEY_RELEASED, _ -> scrolled());
        list.heightProperty().subscribe(_ -> changed());
        list.getItems().addListener((InvalidationListener) _ -> changed());
    }

    /** A cell of the list; while it shows the last row, that row is followed as it grows. */
    public <C extends ListCell<?>> C follow(C cell) {
        cell.heightProperty().subscribe(_ -> {
            if (cell.getIndex() == list.getItems().size() - 1) {
                changed();
            }
        });
        return cell;
    }

    /** The end is what is read now. */
    public void follow() {
        following = true;
        changed();
    }

    /** Another row is what is read now. */
    public void leave() {
        following = false;
    }

    private void changed() {
        if (following && !asked) {
            asked = true;
            Platform.runLater(this::show);
        }
    }

    /** Somebody may have gone to another row since. */
    private void show() {
        asked = false;
        if (following) {
            list.layout();
            list.scrollTo(list.getItems().size());
        }
    }

    /** What is in view after the reader scrolled is what is being read. */
    private void scrolled() {
        Platform.runLater(() -> following = !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getLastVisibleCell() == null
                || flow.getLastVisibleCell().getIndex() == list.getItems().size() - 1);
    }
}
