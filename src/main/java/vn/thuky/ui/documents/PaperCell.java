package vn.thuky.ui.documents;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.Message;

/** The card of a paper: what it is, its number, and how much is to look at. */
final class PaperCell extends CardCell<PaperRow> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Badge sent = new Badge("", Badge.Role.SUCCESS);
    private final Badge toLookAt = new Badge("", Badge.Role.WARNING);

    PaperCell(Texts texts) {
        var content = new VBox(5);
        super(content);
        this.texts = texts;
        getStyleClass().add("paper-cell");
        content.getStyleClass().addAll("card", "paper-card");
        name.getStyleClass().add("card-title");
        number.getStyleClass().addAll("muted", "small");
        number.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(number, Priority.ALWAYS);
        content.getChildren().addAll(name, new HBox(8, number, sent, toLookAt));
    }

    @Override
    protected String show(PaperRow row) {
        var count = row.findingsProperty()
                .map(findings ->
                        Message.of("documents.toLookAt", findings.size()).in(texts));
        name.setText(texts.name(row.kind()));
        number.textProperty().bind(row.numberLineProperty().map(line -> line.in(texts)));
        sent.setText(texts.get("documents.sent"));
        shownWhile(sent, row.finalProperty());
        toLookAt.textProperty().bind(count);
        shownWhile(toLookAt, row.findingsProperty().map(findings -> !findings.isEmpty()));
        return String.join(
                ", ",
                name.getText(),
                number.getText(),
                row.finalProperty().get() ? sent.getText() : toLookAt.getText());
    }

    private static void shownWhile(Badge badge, ObservableValue<Boolean> condition) {
        badge.visibleProperty().bind(condition);
        badge.managedProperty().bind(badge.visibleProperty());
    }
}
