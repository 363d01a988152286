package vn.thuky.ui.speeches;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;

/** The time asked for against the time there is, one line an agenda item; what is too much is marked. */
public final class LoadsControl extends VBox {

    public LoadsControl() {
        getStyleClass().add("speech-loads");
    }

    void show(ObservableList<LoadLine> lines, Texts texts) {
        ListChangeListener<LoadLine> changed = _ -> getChildren()
                .setAll(lines.stream().map(line -> label(line, texts)).toList());
        lines.addListener(changed);
    }

    private static Node label(LoadLine line, Texts texts) {
        var label = new Label(line.message().in(texts));
        label.setWrapText(true);
        label.getStyleClass().add(line.over() ? "problem" : "muted");
        return label;
    }
}
