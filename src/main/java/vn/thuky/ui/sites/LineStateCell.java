package vn.thuky.ui.sites;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;

/** The newest entry of a site's log, as a badge; when and why is in its tooltip. */
final class LineStateCell extends TableCell<SiteRow, SiteLine> {
    private final Texts texts;
    private final Function<SiteLine, Optional<LogEntry>> newest;
    private final Badge badge = new Badge("", Badge.Role.NEUTRAL);

    LineStateCell(Texts texts, Function<SiteLine, Optional<LogEntry>> newest) {
        this.texts = texts;
        this.newest = newest;
    }

    @Override
    protected void updateItem(@Nullable SiteLine line, boolean empty) {
        super.updateItem(line, empty);
        var entry = empty || line == null ? Optional.<LogEntry>empty() : newest.apply(line);
        setGraphic(entry.isPresent() ? badge : null);
        setTooltip(entry.map(one -> new Tooltip((one.moment() + " " + one.remark()).strip()))
                .orElse(null));
        entry.ifPresent(one -> badge.show(one.state().in(texts), LogCell.role(one)));
    }
}
