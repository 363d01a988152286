package vn.thuky.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import vn.thuky.text.Texts;

/** A form over the window, for a record that is made or changed as a whole. Views show it; what it edits is a draft. */
public final class FormDialog {
    private final Texts texts;

    public FormDialog(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows the form until it is kept or given up; true when it is kept.
     *
     * @param answerKey wording of the button that keeps it, as a verb
     * @param valid whether it can be kept now
     */
    public boolean show(Window owner, Message title, Parent form, String answerKey, ObservableValue<Boolean> valid) {
        var dialog = new Dialog<ButtonType>();
        var keep = new ButtonType(texts.get(answerKey), ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("shell.product"));
        dialog.setHeaderText(title.in(texts));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(keep, new ButtonType(texts.get("common.cancel"), ButtonData.CANCEL_CLOSE));
        pane.setContent(form);
        InputMethod.guardButton(pane);
        Theme.copy(owner.getScene(), pane.getScene());
        var button = (Button) pane.lookupButton(keep);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(valid.map(now -> !now));
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && Keys.alone(event) && isChoice(event.getTarget())) {
                event.consume();
                button.fire();
            }
        });
        // Built before the window comes, which else stands there empty while the machine is busy.
        pane.applyCss();
        pane.layout();
        dialog.setOnShown(_ -> Platform.runLater(() -> Regions.focusFirst(form)));
        return dialog.showAndWait().filter(keep::equals).isPresent();
    }

    /** What is ticked or chosen with Space; JavaFX would do the same with Enter, which keeps the form. */
    private static boolean isChoice(EventTarget target) {
        return target instanceof CheckBox || target instanceof RadioButton;
    }
}
