package vn.thuky.ui.documents;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.CardCell;

/** Something to look at, in words; a click goes where it is mended. */
final class FindingCell extends CardCell<FindingRow> {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Texts texts;
    private final Label words = new Label();

    FindingCell(Texts texts, Consumer<? super FindingRow> mend) {
        var content = new HBox(10);
        super(content);
        this.texts = texts;
        getStyleClass().add("finding-cell");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        content.getChildren().addAll(new FontIcon("fth-alert-triangle"), words, new FontIcon("fth-chevron-right"));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED, _ -> Optional.ofNullable(getItem()).ifPresent(mend));
    }

    @Override
    protected String show(FindingRow row) {
        words.setText(row.finding().in(texts));
        pseudoClassStateChanged(PAST, row.past());
        return words.getText();
    }
}
