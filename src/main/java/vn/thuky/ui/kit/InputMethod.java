package vn.thuky.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Watches the Vietnamese keyboard at work in a text control. While letters are still being composed, Enter belongs to the keyboard: it
 * ends the composition and must not end the line. Only event filters are used, and nothing of the keyboard's is consumed.
 */
public final class InputMethod {
    private boolean composing;

    private InputMethod(TextInputControl control) {
        control.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        ObservableValue<Boolean> focused = control.focusedProperty();
        focused.addListener((_, _, _) -> composing = false);
    }

    /** Watches from now on. */
    public static InputMethod watch(TextInputControl control) {
        return new InputMethod(control);
    }

    /** True while letters are shown that the keyboard may still change. */
    public boolean composing() {
        return composing;
    }

    /** Does the action when Enter ends the line, unless a filter before this one took the key. */
    public void onEnter(TextInputControl control, Runnable action) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && Keys.alone(event) && !composing && !event.isConsumed()) {
                event.consume();
                action.run();
            }
        });
    }
}
