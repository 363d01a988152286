package vn.thuky.ui.kit;

import javafx.scene.control.ListView;

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

    private static void mark(ListView<?> list, Runnable select) {
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                select.run();
            }
        });
    }
}
