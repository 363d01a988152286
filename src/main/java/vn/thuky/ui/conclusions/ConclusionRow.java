package vn.thuky.ui.conclusions;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.thuky.domain.Id;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.service.ConclusionService.Line;
import vn.thuky.ui.kit.Row;

/** A direction, decision or task of the list, with its letter when it is told. */
public final class ConclusionRow implements Row<Line> {
    private final ReadOnlyObjectWrapper<Line> line;
    private final ReadOnlyStringWrapper letter = new ReadOnlyStringWrapper("");

    ConclusionRow(Line line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public Id key() {
        return line.get().id();
    }

    @Override
    public void show(Line now) {
        line.set(now);
    }

    ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    boolean in() {
        return line.get().in();
    }

    Optional<Commitment> task() {
        return line.get().task();
    }

    /** "a)", "b)", …; empty when it is left out. */
    ReadOnlyStringProperty letterProperty() {
        return letter.getReadOnlyProperty();
    }

    void setLetter(String value) {
        letter.set(value);
    }
}
