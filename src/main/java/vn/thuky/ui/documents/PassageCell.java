package vn.thuky.ui.documents;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.thuky.service.PassageText;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;

/** A paragraph as it will be printed, marked when it was worded by hand. */
final class PassageCell extends CardCell<PassageText> {
    private static final int LONGEST = 400;

    private final Texts texts;
    private final Label words = new Label();
    private final Badge mark = new Badge("", Badge.Role.INFO);

    PassageCell(Texts texts) {
        var content = new VBox(4);
        super(content);
        this.texts = texts;
        getStyleClass().add("passage-cell");
        words.setWrapText(true);
        mark.managedProperty().bind(mark.visibleProperty());
        content.getChildren().addAll(mark, words);
    }

    @Override
    protected String show(PassageText passage) {
        words.setText(Excerpt.of(passage.text(), LONGEST));
        mark.setVisible(passage.edited().isPresent());
        mark.show(texts.get(markKey(passage)), passage.outdated() ? Badge.Role.WARNING : Badge.Role.INFO);
        return mark.isVisible() ? mark.getText() + ": " + words.getText() : words.getText();
    }

    private static String markKey(PassageText passage) {
        if (passage.gone()) {
            return "wording.gone";
        }
        return passage.outdated() ? "wording.outdated" : "wording.edited";
    }
}
