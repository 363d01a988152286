package vn.thuky.ui.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says below a table cell what is wrong with what was just typed there, for as long as it takes to read, and again under the mouse. */
final class Explanation {
    private static final Duration SHOWN = Duration.seconds(6);

    private final TableCell<?, ?> cell;
    private final PauseTransition reading = new PauseTransition(SHOWN);
    private @Nullable Object row;
    private Optional<String> said = Optional.empty();

    Explanation(TableCell<?, ?> cell) {
        this.cell = cell;
    }

    /** Empty when nothing is wrong. A cell that merely shows another row than before, as in scrolling, says nothing by itself. */
    void explain(Optional<String> problem) {
        var tableRow = cell.getTableRow();
        var present = tableRow == null ? null : tableRow.getItem();
        var typedHere = present != null && present.equals(row);
        row = present;
        if (problem.equals(said)) {
            return;
        }
        said = problem;
        Optional.ofNullable(cell.getTooltip()).ifPresent(Tooltip::hide);
        var tooltip = problem.map(Tooltip::new);
        cell.setTooltip(tooltip.orElse(null));
        if (typedHere) {
            tooltip.ifPresent(this::show);
        }
    }

    private void show(Tooltip tooltip) {
        var corner = cell.localToScreen(0, cell.getHeight());
        if (corner != null) {
            tooltip.show(cell, corner.getX(), corner.getY());
            reading.setOnFinished(_ -> tooltip.hide());
            reading.playFromStart();
        }
    }
}
