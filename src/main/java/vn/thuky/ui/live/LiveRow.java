package vn.thuky.ui.live;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import vn.thuky.ui.kit.Row;

/**
 * A row of a list. It stays the same row while what it shows changes, so that selection and scrolling stay too.
 *
 * @param <L> what it shows: an immutable line
 */
public final class LiveRow<L extends LiveRow.Line> implements Row<L> {
    private final String key;
    private final ReadOnlyObjectWrapper<L> line;

    /** What a row shows of one record. */
    public interface Line {
        /** Identity of the record. */
        String key();
    }

    LiveRow(L line) {
        this.key = line.key();
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public String key() {
        return key;
    }

    public L line() {
        return line.get();
    }

    public ReadOnlyObjectProperty<L> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Shows another state of the same record; an equal one is no change. */
    @Override
    public void show(L next) {
        if (!next.equals(line.get())) {
            line.set(next);
        }
    }

    /** Makes rows show these lines in this order, keeping the rows of records that were there before. */
    static <L extends Line> void show(ObservableList<LiveRow<L>> rows, List<L> lines) {
        Row.align(rows, lines, Line::key, LiveRow::new);
    }
}
