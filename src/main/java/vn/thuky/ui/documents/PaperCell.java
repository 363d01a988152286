package vn.thuky.ui.documents;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.Message;

/** The line of a paper: what it is, its number where it has one, and how much is to look at. All kinds are to be seen at once. */
final class PaperCell extends CardCell<PaperRow> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Badge sent = new Badge("", Badge.Role.SUCCESS);
    private final Badge changed = new Badge("", Badge.Role.WARNING);
    private final Badge toLookAt = new Badge("", Badge.Role.WARNING);

    PaperCell(Texts texts) {
        var content = new HBox(8);
        super(content);
        this.texts = texts;
        getStyleClass().add("paper-cell");
        content.getStyleClass().add("paper-line");
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        number.getStyleClass().addAll("muted", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        toLookAt.setMinWidth(Region.USE_PREF_SIZE);
        sent.setMinWidth(Region.USE_PREF_SIZE);
        changed.setText(texts.get("documents.changed"));
        changed.setTooltip(new Tooltip(texts.get("documents.changed.detail")));
        content.getChildren().addAll(name, number, sent, changed, toLookAt);
    }

    @Override
    protected String show(PaperRow row) {
        var findings = row.findingsProperty();
        name.setText(texts.name(row.kind()));
        number.textProperty().bind(row.numberLineProperty().map(line -> line.in(texts)));
        shownWhile(number, row.hasNumberProperty());
        sent.setText(texts.get("documents.sent"));
        shownWhile(sent, row.finalProperty());
        shownWhile(changed, row.changedProperty());
        toLookAt.textProperty().bind(findings.map(_ -> String.valueOf(row.toLookAt())));
        shownWhile(toLookAt, findings.map(_ -> row.toLookAt() > 0));
        return String.join(
                ", ",
                name.getText(),
                number.getText(),
                row.finalProperty().get()
                        ? sent.getText()
                        : Message.of("documents.toLookAt", row.toLookAt()).in(texts),
                row.changedProperty().get() ? texts.get("documents.changed.detail") : "");
    }

    private static void shownWhile(Label label, ObservableValue<Boolean> condition) {
        label.visibleProperty().bind(condition);
        label.managedProperty().bind(label.visibleProperty());
    }
}
