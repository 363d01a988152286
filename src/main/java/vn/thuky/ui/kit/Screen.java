package vn.thuky.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One screen of the window: what is shown at a place. A view implements it. */
public interface Screen {

    /** The body, below the header. */
    Parent content();

    /** The large line of the header. */
    ObservableValue<String> title();

    /** The small line of the header; may be empty text. */
    ObservableValue<String> subtitle();

    /** Buttons at the right of the header, most important last. */
    default List<Node> tools() {
        return List.of();
    }

    /** Counts for the status line; may be empty text. */
    ObservableValue<String> summary();

    /** Puts the focus where the work starts. */
    void focus();

    /** The place is left: the view-model closes its subscriptions, and keeps what was typed. */
    void leave();
}
