package vn.thuky.ui.versions;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;

/** A version: of which paper, which one, when and by whom it was sent, why it was reopened. */
final class VersionCell extends CardCell<VersionRow> {
    private final Texts texts;
    private final Label kind = new Label();
    private final Badge state = new Badge("", Badge.Role.NEUTRAL);
    private final Label lines = new Label();

    VersionCell(Texts texts) {
        var content = new VBox(5);
        super(content);
        this.texts = texts;
        getStyleClass().add("version-cell");
        content.getStyleClass().addAll("card", "version-card");
        kind.getStyleClass().add("card-title");
        kind.setWrapText(true);
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        lines.getStyleClass().addAll("muted", "small");
        lines.setWrapText(true);
        lines.managedProperty().bind(lines.textProperty().isNotEmpty());
        content.getChildren().addAll(new HBox(8, kind, state), lines);
    }

    @Override
    protected String show(VersionRow row) {
        kind.setText(texts.name(row.kind()));
        state.show(row.name().in(texts), row.stands() ? Badge.Role.SUCCESS : Badge.Role.NEUTRAL);
        lines.setText(row.lines().stream().map(line -> line.in(texts)).collect(Collectors.joining("\n")));
        return String.join(", ", kind.getText(), state.getText(), lines.getText());
    }
}
