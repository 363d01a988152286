package vn.thuky.ui.sites;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;

/** One entry of a site's log: when, what, the remark, and a button to take it back. */
final class LogCell extends ListCell<LogEntry> {
    private final Texts texts;
    private final Label moment = new Label();
    private final Badge badge = new Badge("", Badge.Role.NEUTRAL);
    private final Label remark = new Label();
    private final HBox line;

    LogCell(Texts texts, Consumer<LogEntry> forget) {
        this.texts = texts;
        var back = new Button("", new FontIcon("fth-x"));
        back.getStyleClass().addAll("flat", "button-icon", "small");
        back.setFocusTraversable(false);
        back.setAccessibleText(texts.get("sites.log.forget"));
        back.setTooltip(new Tooltip(texts.get("sites.log.forget")));
        back.setOnAction(_ -> forget.accept(getItem()));
        moment.getStyleClass().add("clock");
        moment.setMinWidth(84);
        remark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(remark, Priority.ALWAYS);
        line = new HBox(10, moment, badge, remark, back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LogEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : line);
        if (entry != null) {
            moment.setText(entry.moment());
            badge.show(entry.state().in(texts), role(entry));
            remark.setText(entry.remark());
        }
    }

    static Badge.Role role(LogEntry entry) {
        return switch (entry.mood()) {
            case GOOD -> Badge.Role.SUCCESS;
            case DOUBTFUL -> Badge.Role.WARNING;
            case BAD -> Badge.Role.DANGER;
        };
    }
}
