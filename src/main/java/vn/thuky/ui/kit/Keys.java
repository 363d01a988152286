package vn.thuky.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that mean something in one control only, such as Enter in a list. */
public final class Keys {
    private Keys() {}

    /** Does the action when the key is pressed in the node and nothing inside it took it. */
    public static void on(Node node, String stroke, Runnable action) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, handler(stroke, action));
    }

    /** Does the action when the key is pressed in the node, before the node itself or what is inside sees it. */
    public static void before(Node node, String stroke, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, handler(stroke, action));
    }

    private static EventHandler<KeyEvent> handler(String stroke, Runnable action) {
        var keys = KeyCombination.valueOf(stroke);
        return event -> {
            if (keys.match(event)) {
                event.consume();
                action.run();
            }
        };
    }
}
