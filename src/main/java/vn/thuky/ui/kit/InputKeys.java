package vn.thuky.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys of lists and fields that no command of the whole window stands for. */
public final class InputKeys {
    private InputKeys() {}

    /** Does the action when Enter is pressed in a list, though not in a field inside it. */
    public static void onEnter(Node list, Runnable action) {
        on(list, KeyCode.ENTER, action);
    }

    /** Does the action when this key is pressed alone while the node itself has the focus; the node does not see the key then. */
    public static void on(Node node, KeyCode key, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key && alone(event) && node.isFocused() && !event.isConsumed()) {
                event.consume();
                action.run();
            }
        });
    }

    /** No other key is held. */
    public static boolean alone(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }
}
