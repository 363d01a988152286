package vn.thuky.ui.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;

/** A cell with one of several values, chosen from a list or found by its letters. */
public final class InPlaceChoiceCell<R, T> extends InPlaceCell<R, T> {
    private final Supplier<? extends List<T>> choices;
    private final Function<? super T, String> name;
    private final BiConsumer<? super R, ? super T> keep;
    private ComboBox<T> box = new ComboBox<>();

    /** The choices are asked for whenever the cell is edited. */
    public InPlaceChoiceCell(
            Supplier<? extends List<T>> choices,
            Function<? super T, String> name,
            BiConsumer<? super R, ? super T> keep) {
        this.choices = choices;
        this.name = name;
        this.keep = keep;
    }

    @Override
    Control newEditor(T item) {
        box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices.get());
        box.setValue(item);
        box.setConverter(new NameConverter<>(name));
        box.setOnShown(_ -> box.requestFocus());
        var opened = box;
        var typing = TypedChoice.serve(box, name);
        Keys.before(box, "Space", () -> !opened.isShowing() && !typing.underWay(), opened::show);
        for (var key : List.of("Down", "Up")) {
            Keys.before(box, key, () -> !opened.isShowing(), opened::show);
        }
        return box;
    }

    @Override
    boolean changed() {
        return box.getValue() != null && !box.getValue().equals(getItem());
    }

    @Override
    void keep(R row) {
        keep.accept(row, box.getValue());
    }

    @Override
    boolean busy() {
        return box.isShowing();
    }

    @Override
    void show(T item) {
        setText(name.apply(item));
    }
}
