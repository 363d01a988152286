package vn.thuky.ui.live;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.thuky.text.Texts;
import vn.thuky.ui.live.RescheduleViewModel.TimeLine;

/** An item of the agenda with its times and length before and after. */
final class TimeCell extends LiveCell<TimeLine> {
    private final Texts texts;
    private final Label title = new Label();
    private final Label times = new Label();
    private final Label lengths = new Label();
    private final HBox body = new HBox(12, title, times, lengths);

    TimeCell(Texts texts) {
        this.texts = texts;
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(40);
        HBox.setHgrow(title, Priority.ALWAYS);
        for (var label : new Label[] {times, lengths}) {
            label.getStyleClass().add("figures");
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(TimeLine line) {
        title.setText(line.title());
        times.setText(line.times().in(texts));
        lengths.setText(line.lengths().in(texts));
        mark("changed", line.changes());
    }
}
