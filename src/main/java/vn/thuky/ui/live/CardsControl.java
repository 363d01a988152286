package vn.thuky.ui.live;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The cards that are open, one under the other: they scroll where they would take more than their share of the height. */
final class CardsControl extends ScrollPane {
    private static final double SHARE = 0.45;

    CardsControl(List<? extends Node> cards, ObservableValue<? extends Number> height) {
        var column = new VBox();
        column.getChildren().setAll(cards);
        cards.forEach(card -> VBox.setMargin(card, new Insets(8, 18, 0, 18)));
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinHeight(0);
        maxHeightProperty().bind(height.map(all -> all.doubleValue() * SHARE));
        getStyleClass().add("bare");
    }

    /** The lines of a card wrap in the width there is. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
