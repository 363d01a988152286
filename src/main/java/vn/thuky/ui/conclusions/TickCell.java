package vn.thuky.ui.conclusions;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import vn.thuky.service.ConclusionService.Line;

/** Whether a conclusion is told; a click takes it in or leaves it out. */
final class TickCell extends TableCell<ConclusionRow, Line> {
    private final CheckBox box = new CheckBox();

    TickCell(String name, Consumer<ConclusionRow> tick) {
        box.setFocusTraversable(false);
        box.setAccessibleText(name);
        box.setOnAction(_ -> {
            box.setSelected(getItem().in());
            tick.accept(getTableRow().getItem());
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : box);
        if (line != null) {
            box.setSelected(line.in());
        }
    }
}
