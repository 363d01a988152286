package vn.thuky.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Ties a text area to a text that saves itself: also when the area is left, and on Ctrl+Enter. Tab goes to the next control. */
public final class KeptTextArea {
    private KeptTextArea() {}

    public static void bind(TextArea area, KeptText text) {
        area.textProperty().bindBidirectional(text.textProperty());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                text.flush();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                text.flush();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
