package vn.thuky.ui.kit;

import javafx.scene.control.ListView;

/** Shows where the keyboard is in a list: when it comes there and no row is selected, the first one is. */
public final class ListFocus {
    private ListFocus() {}

    public static void show(ListView<?> list) {
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }
}
