package vn.thuky.ui.agenda;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;

/** What should be noticed about an item's times, as a badge. */
final class AgendaRemarkCell extends TableCell<AgendaRow, AgendaLine> {
    private final Texts texts;
    private final Badge badge = new Badge("", Badge.Role.NEUTRAL);

    AgendaRemarkCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        var remark = empty || line == null ? Optional.<AgendaRemark>empty() : line.remark();
        remark.ifPresent(one -> badge.show(one.message().in(texts), role(one.kind())));
        setGraphic(remark.isPresent() ? badge : null);
    }

    private static Badge.Role role(AgendaRemark.Kind kind) {
        return switch (kind) {
            case OVERLAP, PAST_END -> Badge.Role.DANGER;
            case NO_LENGTH -> Badge.Role.WARNING;
            case GAP -> Badge.Role.INFO;
        };
    }
}
