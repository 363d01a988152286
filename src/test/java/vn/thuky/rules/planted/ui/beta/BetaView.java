package vn.thuky.rules.planted.ui.beta;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.thuky.rules.planted.service.LoudService;

/** Calls a service itself, stops the work with a question, and takes keys from the Vietnamese keyboard. */
public record BetaView(LoudService service) {

    public void show(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
            }
        });
        Platform.runLater(() -> new Alert(Alert.AlertType.WARNING, service.said()).show());
    }
}
