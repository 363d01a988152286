package vn.thuky.ui.kit;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;

/** Buttons and menu items of commands: worded, with picture and keys, and grey while the command cannot be done. */
public final class ActionControls {
    private final Texts texts;
    private final Actions actions;

    public ActionControls(Look look) {
        this.texts = look.texts();
        this.actions = look.actions();
    }

    /** A button with the command's own wording and its keys. */
    public Button button(Action action) {
        return button(action, texts.get(action.textKey()));
    }

    /** A button with a wording that says more than the command's own. */
    public Button button(Action action, String text) {
        var button = new Button(text);
        action.keys().ifPresent(keys -> {
            button.setGraphic(KeyCap.of(keys));
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        attach(action, button);
        return button;
    }

    /** The button of what is done most here. */
    public Button primary(Action action, String text) {
        var button = button(action, text);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A button with only the picture; its wording is the tooltip. */
    public Button iconButton(Action action) {
        var button = new Button();
        button.setGraphic(new FontIcon(action.icon()));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(texts.get(action.textKey()));
        button.setTooltip(new Tooltip(tooltip(action)));
        attach(action, button);
        return button;
    }

    /** Gives a button of an FXML file its command. */
    public void attach(Action action, Button button) {
        button.setOnAction(_ -> actions.fire(action));
        button.disableProperty().bind(actions.enabledProperty(action).not());
    }

    public MenuItem menuItem(Action action) {
        var item = new MenuItem(texts.get(action.textKey()), new FontIcon(action.icon()));
        action.keys().map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        item.setOnAction(_ -> actions.fire(action));
        item.disableProperty().bind(actions.enabledProperty(action).not());
        return item;
    }

    /** What can be done with what is under the mouse, for the right button. */
    public ContextMenu contextMenu(Action... actions) {
        return new ContextMenu(Arrays.stream(actions).map(this::menuItem).toArray(MenuItem[]::new));
    }

    private String tooltip(Action action) {
        var text = texts.get(action.textKey());
        return action.keys().map(keys -> text + " (" + KeyCap.name(keys) + ")").orElse(text);
    }
}
