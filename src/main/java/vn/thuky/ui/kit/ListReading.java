package vn.thuky.ui.kit;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Keeps in view what is read in a list when the list gets another size: the last row whole, also when it grows and when more are added,
 * or another row that was gone to. Whoever scrolled elsewhere is left there.
 *
 * @param <T> a row
 */
public final class ListReading<T> {
    private final ListView<T> list;
    private boolean following = true;
    private Optional<T> row = Optional.empty();
    private boolean asked;

    public ListReading(ListView<T> list) {
        this.list = list;
        list.addEventFilter(ScrollEvent.ANY, _ -> scrolled());
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> scrolled());
        list.addEventFilter(KeyEvent.KEY_RELEASED, _ -> scrolled());
        list.heightProperty().subscribe(_ -> changed());
        list.widthProperty().subscribe(_ -> changed());
        list.getItems().addListener((InvalidationListener) _ -> changed());
    }

    /** A cell of the list; while it shows the last row, that row is followed as it grows. */
    public <C extends ListCell<T>> C follow(C cell) {
        cell.heightProperty().subscribe(_ -> {
            if (following && cell.getIndex() == list.getItems().size() - 1) {
                changed();
            }
        });
        return cell;
    }

    /** This row is what is read now; with the last one, the end. */
    public void goTo(T next) {
        following = next.equals(list.getItems().getLast());
        row = Optional.of(next);
        show();
    }

    private void changed() {
        if ((following || row.isPresent()) && !asked) {
            asked = true;
            Platform.runLater(this::show);
        }
    }

    /** Somebody may have gone elsewhere since. The list counts its rows when it is laid out; before, it does not know of a new one. */
    private void show() {
        asked = false;
        list.layout();
        if (following) {
            list.scrollTo(list.getItems().size());
        } else {
            row.ifPresent(list::scrollTo);
        }
    }

    /** What is in view after the reader scrolled is what is being read. */
    private void scrolled() {
        row = Optional.empty();
        Platform.runLater(() -> following = !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getLastVisibleCell() == null
                || flow.getLastVisibleCell().getIndex() == list.getItems().size() - 1);
    }
}
