package vn.thuky.ui.paperrules;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.text.Texts;

/** The name of a kind of paper in the list. */
final class KindCell extends ListCell<DocumentKind> {
    private final Texts texts;

    KindCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable DocumentKind kind, boolean empty) {
        super.updateItem(kind, empty);
        setText(kind == null || empty ? "" : texts.name(kind));
    }
}
