package vn.thuky.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Shows the whole text of whatever is too narrow for it, when the mouse rests there: cells, headings, names, buttons. */
public final class FullText {
    private static final double WIDEST = 420;

    private FullText() {}

    public static void showIn(Node place) {
        place.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (labeled(event.getPickResult().getIntersectedNode()) instanceof Labeled cell) {
                refresh(cell);
            }
        });
    }

    /** The cell or label the node belongs to; its text is a node of its own. */
    private static @Nullable Node labeled(@Nullable Node node) {
        return node == null || node instanceof Labeled ? node : labeled(node.getParent());
    }

    /** Explanations of what was not understood are tooltips too, and go first. */
    private static void refresh(Labeled cell) {
        var shown = cell.getTooltip();
        var own = shown instanceof WholeText;
        if (cell.isTextTruncated() && (shown == null || (own && !shown.getText().equals(cell.getText())))) {
            cell.setTooltip(new WholeText(cell.getText()));
        } else if (own && !cell.isTextTruncated()) {
            cell.setTooltip(null);
        }
    }

    private static final class WholeText extends Tooltip {
        WholeText(String text) {
            super(text);
            setWrapText(true);
            setMaxWidth(WIDEST);
        }
    }
}
