package vn.thuky.rules.planted.fxml;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;

/** The controller of the FXML in the test of FXML files. */
public final class WrongView {
    @FXML
    private Button right;

    @FXML
    private TableView<String> wrongType;

    @FXML
    private Button nowhere;

    /** What the fields hold, so that they are used. */
    public String fields() {
        return "" + right + wrongType + nowhere;
    }

    @FXML
    private void handled() {
        right.fire();
    }
}
