package vn.thuky.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to find as you type. Esc empties it; the view-model waits for a pause before it searches. */
public final class SearchField extends CustomTextField {

    /** In FXML: {@code <SearchField prompt="%common.find"/>}. */
    public SearchField(@NamedArg("prompt") String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon("fth-search"));
        var empty = new Button("", new FontIcon("fth-x"));
        empty.getStyleClass().addAll("flat", "button-icon", "small");
        empty.setFocusTraversable(false);
        empty.setAccessibleText(prompt);
        empty.setOnAction(_ -> clear());
        empty.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(empty);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
