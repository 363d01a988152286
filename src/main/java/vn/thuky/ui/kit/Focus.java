package vn.thuky.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Gives the focus to a control that has just appeared, so that the very next key reaches it. Only a control with a skin takes letters
 * and Tab, and it would get one with the next frame; what is typed faster, or while the machine is busy, would be lost or go elsewhere.
 */
public final class Focus {
    private Focus() {}

    /** Goes to the control, of a card that was shown or filled a moment ago. */
    public static void in(Parent card, Node control) {
        card.applyCss();
        control.requestFocus();
    }
}
