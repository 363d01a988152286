package vn.thuky.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key stroke drawn as a key. */
public final class KeyCap extends Label {

    public KeyCap(String text) {
        super(text);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("key-cap");
    }

    /** The key stroke of a command, as {@link Action#keys()} gives it. */
    public static KeyCap of(String keys) {
        return new KeyCap(name(keys));
    }

    /** How people write the key stroke: {@code Ctrl+Enter}. */
    public static String name(String keys) {
        return KeyCombination.valueOf(keys)
                .getDisplayText()
                .replace("Comma", ",")
                .replace("Period", ".");
    }
}
