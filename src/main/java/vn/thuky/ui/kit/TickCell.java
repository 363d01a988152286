package vn.thuky.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row is ticked; a click asks for the other.
 *
 * @param <R> a row
 * @param <D> what the column shows of it
 */
public final class TickCell<R, D> extends TableCell<R, D> {
    private final CheckBox box = new CheckBox();
    private final Function<D, Optional<Boolean>> ticked;

    /** {@code ticked} is empty for a row that cannot be ticked. */
    public TickCell(String name, Function<D, Optional<Boolean>> ticked, Consumer<R> tick) {
        this.ticked = ticked;
        box.setFocusTraversable(false);
        box.setAccessibleText(name);
        box.setOnAction(_ -> {
            box.setSelected(ticked.apply(getItem()).orElse(false));
            tick.accept(getTableRow().getItem());
        });
    }

    @Override
    protected void updateItem(@Nullable D shown, boolean empty) {
        super.updateItem(shown, empty);
        var tick = shown == null || empty ? Optional.<Boolean>empty() : ticked.apply(shown);
        setGraphic(tick.isPresent() ? box : null);
        tick.ifPresent(box::setSelected);
    }
}
