package vn.thuky.ui.kit;

import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens the menu of what has the keyboard by the menu key or Shift+F10; only on Windows JavaFX does so by itself. */
public final class MenuKey {
    private MenuKey() {}

    /** From now on in this window. */
    public static void serve(Scene scene) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        }
    }

    private static void pressed(Scene scene, KeyEvent event) {
        var wanted = event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isShortcutDown());
        var owner = scene.getFocusOwner();
        if (wanted && owner != null) {
            event.consume();
            ask(owner);
        }
    }

    /** Where the keyboard is: at the line of a list, else in the middle. */
    private static void ask(Node owner) {
        var line = owner.lookupAll(".indexed-cell").stream()
                .filter(node -> node instanceof Cell<?> cell && cell.isFocused() && cell.isVisible())
                .findFirst()
                .orElse(owner);
        var bounds = line.getLayoutBounds();
        var within = line.localToScene(bounds.getCenterX(), bounds.getCenterY());
        var onScreen = line.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        owner.fireEvent(request(within, onScreen));
    }

    private static ContextMenuEvent request(Point2D within, Point2D onScreen) {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                within.getX(),
                within.getY(),
                onScreen.getX(),
                onScreen.getY(),
                true,
                null);
    }
}
