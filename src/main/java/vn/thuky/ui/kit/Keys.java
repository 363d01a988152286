package vn.thuky.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that mean something in one control only, such as Enter in a list; no command of the whole window stands for them. */
public final class Keys {
    private Keys() {}

    /** Does the action when the key is pressed in the node and nothing inside it took it. */
    public static void on(Node node, String stroke, Runnable action) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, handler(stroke, () -> true, action));
    }

    /** Does the action when the key is pressed in the node, before the node itself or what is inside sees it. */
    public static void before(Node node, String stroke, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, handler(stroke, () -> true, action));
    }

    /** As {@link #before}, while the key is wanted. */
    public static void before(Node node, String stroke, BooleanSupplier wanted, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, handler(stroke, wanted, action));
    }

    /** As {@link #before}, though not when the key is pressed in something inside the node, such as a field in a list. */
    public static void beforeItself(Node node, String stroke, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, handler(stroke, node::isFocused, action));
    }

    /** No other key is held. */
    public static boolean alone(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }

    private static EventHandler<KeyEvent> handler(String stroke, BooleanSupplier wanted, Runnable action) {
        var keys = KeyCombination.valueOf(stroke);
        return event -> {
            if (keys.match(event) && wanted.getAsBoolean() && !event.isConsumed()) {
                event.consume();
                action.run();
            }
        };
    }
}
