package vn.thuky.ui.shorthands;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One shorthand in the list. */
public final class ShorthandRow implements Row<ShorthandLine> {
    private final ReadOnlyObjectWrapper<ShorthandLine> line;
    private final CellText code = new CellText();
    private final CellText text = new CellText();

    ShorthandRow(ShorthandLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public ShorthandId key() {
        return line.get().shorthand().id();
    }

    @Override
    public void show(ShorthandLine now) {
        line.set(now);
        code.show(now.code());
        text.show(Typed.of(now.shorthand().text()));
    }

    /** What it is called in a message. */
    String called() {
        return line.get().shorthand().code();
    }

    CellText code() {
        return code;
    }

    CellText text() {
        return text;
    }

    ObservableValue<ShorthandUse> use() {
        return line.map(now -> now.shorthand().use());
    }
}
