package vn.thuky.ui.kit;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import vn.thuky.text.Texts;

/** Says why the program cannot open its window at all, to those who have started it from an icon and see no console. */
public final class FailureAlert {
    private FailureAlert() {}

    /** Returns when it was read. */
    public static void show(Texts texts, Message message) {
        Theme.LIGHT.use();
        var close = new ButtonType(texts.get("common.close"), ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.ERROR, message.in(texts), close);
        alert.setTitle(texts.get("shell.product"));
        alert.setHeaderText(texts.get("shell.cannotStart"));
        alert.setGraphic(null);
        Theme.LIGHT.dress(alert.getDialogPane().getScene());
        alert.showAndWait();
    }
}
