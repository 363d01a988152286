package vn.thuky.ui.commitments;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;

/** What needs attention, as badges. */
final class MarksCell extends TableCell<CommitmentRow, CommitmentLine> {
    private static final double PADDING = 16;

    private final Texts texts;
    private final FlowPane badges = new FlowPane();

    MarksCell(Texts texts) {
        this.texts = texts;
        badges.getStyleClass().add("badges");
        badges.prefWrapLengthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable CommitmentLine line, boolean empty) {
        super.updateItem(line, empty);
        var marks = empty || line == null ? List.<Mark>of() : line.marks();
        badges.getChildren().setAll(marks.stream().map(this::badge).toList());
        setGraphic(marks.isEmpty() ? null : badges);
    }

    private Badge badge(Mark mark) {
        return new Badge(mark.message().in(texts), role(mark.weight()));
    }

    private static Badge.Role role(Mark.Weight weight) {
        return switch (weight) {
            case LATE -> Badge.Role.DANGER;
            case SOON -> Badge.Role.WARNING;
            case MISSING -> Badge.Role.NEUTRAL;
            case TOLD -> Badge.Role.INFO;
        };
    }
}
