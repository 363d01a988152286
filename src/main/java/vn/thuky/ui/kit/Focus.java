package vn.thuky.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/**
 * Gives the focus to a control that has just appeared, so that the very next key reaches it. Only a control with a skin takes letters
 * and Tab, and it would get one with the next frame; what is typed faster, or while the machine is busy, would be lost or go elsewhere.
 */
public final class Focus {
    private Focus() {}

    /** Goes to the control, of a card that was shown or filled a moment ago, or has its place in the window in a moment. */
    public static void in(Parent card, Node control) {
        if (card.getScene() == null) {
            placed(card, control);
            return;
        }
        card.applyCss();
        control.requestFocus();
    }

    private static void placed(Parent card, Node control) {
        var waiting = new AtomicReference<>(Subscription.EMPTY);
        waiting.set(card.sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                waiting.get().unsubscribe();
                in(card, control);
            }
        }));
    }
}
