package vn.thuky.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Key strokes of the commands in one scene. A control that has the focus sees a key first, so that Delete in a text deletes a letter.
 * Undo and redo are the exception: a text takes them only while it holds something of its own to undo, otherwise the record does.
 */
public final class KeyStrokes {
    private final Actions actions;
    private final Map<Action, KeyCombination> strokes = new EnumMap<>(Action.class);

    public KeyStrokes(Actions actions) {
        this.actions = actions;
        for (var action : Action.values()) {
            action.keys().ifPresent(keys -> strokes.put(action, KeyCombination.valueOf(keys)));
        }
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(Action.UNDO, event) && !textWouldUndo(scene)) {
                fire(Action.UNDO, event);
            } else if (pressed(Action.REDO, event) && !textWouldRedo(scene)) {
                fire(Action.REDO, event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            for (var action : strokes.keySet()) {
                if (action != Action.UNDO && action != Action.REDO && pressed(action, event)) {
                    fire(action, event);
                }
            }
        });
    }

    private boolean pressed(Action action, KeyEvent event) {
        var stroke = strokes.get(action);
        return stroke != null && stroke.match(event);
    }

    private void fire(Action action, KeyEvent event) {
        if (actions.fire(action)) {
            event.consume();
        }
    }

    private static boolean textWouldUndo(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl text && text.isEditable() && text.isUndoable();
    }

    private static boolean textWouldRedo(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl text && text.isEditable() && text.isRedoable();
    }
}
