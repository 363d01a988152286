package vn.thuky.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shown where there is nothing yet: a picture, a sentence, and the button that makes the first one. */
public final class EmptyState extends VBox {

    /** The buttons say what to do next; an empty list is for a search that found nothing. */
    public EmptyState(String icon, String sentence, Node... buttons) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(picture, words);
        getChildren().addAll(buttons);
    }
}
