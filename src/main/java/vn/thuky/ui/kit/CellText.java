package vn.thuky.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The text of one cell of a row: what the record says, or what was typed there and not understood, until the record changes. */
public final class CellText {
    private final ReadOnlyObjectWrapper<Typed> typed = new ReadOnlyObjectWrapper<>(Typed.of(""));
    private Typed shown = Typed.of("");

    /** What stands in the cell. */
    public ReadOnlyObjectProperty<Typed> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Shows what the record says now; what was not understood stays while that is the same as before. */
    public void show(Typed now) {
        if (!now.equals(shown) || typed.get().problem().isEmpty()) {
            typed.set(now);
        }
        shown = now;
    }

    /** Shows what was typed and understood while the record is being changed. */
    public void accept(String text) {
        typed.set(Typed.of(text));
    }

    /** Keeps what was typed and says what is wrong with it. */
    public void refuse(String text, Message problem) {
        typed.set(Typed.wrong(text, problem));
    }
}
