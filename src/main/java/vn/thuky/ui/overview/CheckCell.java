package vn.thuky.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;

/** One point of the checklist: a tick or a circle, what it is, how much is left. */
final class CheckCell extends ListCell<CheckRow> {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Texts texts;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label words = new Label();
    private final Label left = new Label();
    private final HBox line;

    CheckCell(Texts texts, Consumer<? super CheckRow> see) {
        this.texts = texts;
        setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(see));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        left.getStyleClass().addAll("muted", "small");
        left.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(icon, words, gap, left);
        line.setSpacing(8);
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("check-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CheckRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (row == null || empty) {
            return;
        }
        var done = row.check().done();
        pseudoClassStateChanged(DONE, done);
        icon.setIconLiteral(done ? "fth-check-circle" : "fth-circle");
        words.setText(texts.name(row.check().topic()));
        left.setText(row.left().map(message -> message.in(texts)).orElse(""));
        setAccessibleText(texts.get(done ? "overview.check.done" : "overview.check.open", words.getText()));
        setGraphic(line);
    }
}
