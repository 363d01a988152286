package vn.thuky.ui.sites;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.thuky.text.Texts;

/** The log of a line. The Delete key takes the chosen entry out, and goes no further: beyond the log it would delete the site. */
public final class LogControl extends ListView<LogEntry> {

    void show(ObservableList<LogEntry> entries, Texts texts, Consumer<LogEntry> forget) {
        setItems(entries);
        setCellFactory(_ -> new LogCell(texts, forget));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                getSelectionModel().getSelectedItems().forEach(forget);
            }
        });
    }
}
