package vn.thuky.ui.kit;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Shows where the keyboard is in a list: when it comes there and no row is selected, one is. */
public final class ListFocus {
    private ListFocus() {}

    public static void show(ListView<?> list) {
        mark(list, () -> list.getSelectionModel().selectFirst());
    }

    /** The same in a list that grows at its end, where the newest row is the one that is meant. */
    public static void showLast(ListView<?> list) {
        mark(list, () -> list.getSelectionModel().selectLast());
    }

    /** Keeps the selected row in view, also when it was selected before the list had its size; moves nothing that is in view. */
    public static void follow(ListView<?> list) {
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> showSelected(list));
        list.heightProperty().subscribe(_ -> showSelected(list));
    }

    /** The list counts its rows when it is laid out; before, it does not know of new ones. */
    private static void showSelected(ListView<?> list) {
        list.layout();
        var selected = list.getSelectionModel().getSelectedIndex();
        if (selected >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(selected);
        }
    }

    private static void mark(ListView<?> list, Runnable select) {
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                select.run();
            }
        });
    }
}
