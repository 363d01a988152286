package vn.thuky.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One of a few values of a record that is chosen in a form; kept at once. */
public final class FormChoice<T> {
    private final List<T> values;
    private final Consumer<? super T> keep;
    private final ReadOnlyObjectWrapper<Optional<T>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FormChoice(List<T> values, Consumer<? super T> keep) {
        this.values = List.copyOf(values);
        this.keep = keep;
    }

    public List<T> values() {
        return values;
    }

    /** Empty until the record was read. */
    public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The record says this now. */
    public void show(T value) {
        chosen.set(Optional.of(value));
    }

    /** The user chooses this. */
    public void choose(T value) {
        if (!chosen.get().equals(Optional.of(value))) {
            show(value);
            keep.accept(value);
        }
    }
}
