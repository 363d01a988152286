package vn.thuky.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;

/** Long work as a quiet card: its name, how far it is, and a button that calls it off. */
public final class WorkingControl extends HBox {

    public WorkingControl(Working working, Texts texts) {
        var words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(Bindings.when(working.stoppingProperty())
                        .then(texts.get("common.stopping"))
                        .otherwise(working.message().in(texts)));
        var bar = new ProgressBar();
        bar.progressProperty().bind(working.shareProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("working-bar");
        bar.accessibleTextProperty().bind(words.textProperty());
        var column = new VBox(words, bar);
        column.getStyleClass().add("working-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        var cancel = new Button(texts.get("common.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.disableProperty().bind(working.stoppingProperty());
        cancel.setOnAction(_ -> working.cancel());
        cancel.setTooltip(new Tooltip(texts.get("common.cancelByKey")));
        cancel.setVisible(working.stoppable());
        cancel.setManaged(working.stoppable());
        getChildren().addAll(column, cancel);
        setUserData(working);
        setAccessibleRole(AccessibleRole.PARENT);
        getStyleClass().addAll("notice", "working");
    }
}
