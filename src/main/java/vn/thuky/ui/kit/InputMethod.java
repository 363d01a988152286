package vn.thuky.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Watches the Vietnamese keyboard at work in a text control. While letters are still being composed, Enter belongs to the keyboard: it
 * ends the composition and must not end the line. Fields are watched by event filters, which consume nothing of the keyboard's.
 */
public final class InputMethod {
    private boolean composing;

    private InputMethod(Node node, ObservableValue<?> focus) {
        node.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        focus.addListener((_, _, _) -> composing = false);
    }

    /** Watches from now on. */
    public static InputMethod watch(TextInputControl control) {
        return new InputMethod(control, control.focusedProperty());
    }

    /** Keeps Enter that ends the composition of a word from pressing the default button around these fields. */
    public static void guardButton(Node fields) {
        var keyboard = new InputMethod(fields, fields.sceneProperty().flatMap(Scene::focusOwnerProperty));
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && keyboard.composing()) {
                event.consume();
            }
        });
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
