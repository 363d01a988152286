package vn.thuky.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * Which rows of a list are selected. The user selects in the table; a view-model asks for a row to be selected, or edited.
 *
 * @param <R> a row
 */
public final class RowSelection<R> {
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<R>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Wish<R>>> wish = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<R> begun = Optional.empty();
    private Consumer<R> givenUp = _ -> {};

    /** What a view-model wants the table to do with a row. */
    record Wish<R>(R row, boolean edit) {}

    public RowSelection() {
        rows.addListener((ListChangeListener<R>)
                _ -> current.set(rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast())));
    }

    /** The selected rows, in the order of the table. */
    public ObservableList<R> rows() {
        return rows;
    }

    /** The row selected last, whose details are shown. */
    public ReadOnlyObjectProperty<Optional<R>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<R> current() {
        return current.get();
    }

    /** True while something is selected. */
    public ObservableValue<Boolean> anyProperty() {
        return current.map(Optional::isPresent);
    }

    /** Selects one row and brings it into view. */
    public void select(R row) {
        ask(row, false);
    }

    /** Selects one row and begins to edit its first cell. */
    public void edit(R row) {
        begun = Optional.of(row);
        ask(row, true);
    }

    /** What becomes of a row that was added to be filled in, and was left with nothing kept in it. */
    public void onGivenUp(Consumer<R> drop) {
        givenUp = drop;
    }

    /** The user goes out of a row without keeping anything. */
    void giveUp(R row) {
        if (begun.filter(row::equals).isPresent()) {
            begun = Optional.empty();
            givenUp.accept(row);
        }
    }

    ReadOnlyObjectProperty<Optional<Wish<R>>> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    private void ask(R row, boolean edit) {
        if (rows.size() != 1 || !rows.contains(row)) {
            rows.setAll(List.of(row));
        }
        wish.set(Optional.of(new Wish<>(row, edit)));
        wish.set(Optional.empty());
    }
}
