package vn.thuky.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/** A short word on a coloured ground: a state, a kind. The colour only repeats what the word says. */
public final class Badge extends Label {

    /** What a colour stands for. */
    public enum Role {
        NEUTRAL,
        ACCENT,
        INFO,
        SUCCESS,
        WARNING,
        DANGER,
        ORANGE,
        PURPLE;

        String styleClass() {
            return "badge-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Badge(String text, Role role) {
        super(text);
        getStyleClass().addAll("badge", role.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows another word, for cells that are used again. */
    public void show(String text, Role role) {
        setText(text);
        getStyleClass().removeIf(style -> style.startsWith("badge-"));
        getStyleClass().add(role.styleClass());
    }
}
