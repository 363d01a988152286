package vn.thuky.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
        actions.beforeUndo(() -> FormTextControl.takeBackRefused(scene.getRoot()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(Action.UNDO, event)) {
                undo(scene, event);
            } else if (pressed(Action.REDO, event)) {
                redo(scene, event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            for (var action : strokes.keySet()) {
                if (pressed(action, event)) {
                    fire(action, event);
                    return;
                }
            }
        });
    }

    private void undo(Scene scene, KeyEvent event) {
        var text = focusedText(scene);
        if (text.filter(KeyStrokes::gaveUpRefused).isPresent()) {
            event.consume();
            return;
        }
        text.filter(TextInputControl::isUndoable)
                .ifPresentOrElse(
                        undoable -> {
                            undoable.undo();
                            event.consume();
                        },
                        () -> fire(Action.UNDO, event));
    }

    private void redo(Scene scene, KeyEvent event) {
        focusedText(scene)
                .filter(TextInputControl::isRedoable)
                .ifPresentOrElse(
                        text -> {
                            text.redo();
                            event.consume();
                        },
                        () -> fire(Action.REDO, event));
    }

    /** The text that may want undo for itself. */
    private static Optional<TextInputControl> focusedText(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl text && text.isEditable() && !leavesUndo(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** What a form could not keep is taken back before any step of the record. */
    private static boolean gaveUpRefused(TextInputControl text) {
        return !text.isUndoable() && text.getParent() instanceof FormTextControl control && control.revert();
    }

    private static boolean leavesUndo(TextInputControl text) {
        return text instanceof GrowingText growing && growing.leavesUndo();
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
}
