package vn.thuky.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names the values of a list from which one is chosen. */
public final class NameConverter<T> extends StringConverter<T> {
    private final Function<? super T, String> name;

    public NameConverter(Function<? super T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("values are chosen, not typed");
    }
}
