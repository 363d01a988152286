package vn.thuky.ui.commitments;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** Earlier deadlines, each with the reason of its change. */
public final class DeadlineListControl extends VBox {

    void show(ObservableList<Worded> lines, Texts texts) {
        var none = label(texts.get("commitments.deadlines.none"));
        ListChangeListener<Worded> changed = _ -> {
            getChildren()
                    .setAll(lines.stream().map(line -> label(line.in(texts))).toList());
            if (lines.isEmpty()) {
                getChildren().setAll(none);
            }
        };
        lines.addListener(changed);
        getChildren().setAll(none);
    }

    private static Node label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
