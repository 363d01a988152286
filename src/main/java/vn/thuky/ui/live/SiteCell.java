package vn.thuky.ui.live;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.domain.people.LineState;
import vn.thuky.text.Texts;
import vn.thuky.ui.live.RollCallViewModel.SiteLine;

/** A site with the state of its line and how many of its people are there. */
final class SiteCell extends LiveCell<SiteLine> {
    private final Texts texts;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label line = new Label();
    private final Label counts = new Label();
    private final VBox words = new VBox(name, line);
    private final HBox body = new HBox(8, dot, words, counts);

    SiteCell(Texts texts) {
        this.texts = texts;
        dot.getStyleClass().add("dot");
        dot.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        line.getStyleClass().addAll("muted", "small");
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        counts.getStyleClass().add("figures");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        body.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(SiteLine site) {
        name.setText(site.name().in(texts));
        counts.setText(site.counts());
        var state = site.line();
        line.setText(state.filter(now -> now != LineState.CONNECTED)
                .map(now -> texts.get("live.roll.line", texts.name(now), site.lineAt()))
                .orElse(""));
        mark("connected", state.filter(now -> now == LineState.CONNECTED).isPresent());
        mark("unstable", state.filter(now -> now == LineState.UNSTABLE).isPresent());
        mark("lost", state.filter(now -> now == LineState.LOST).isPresent());
    }
}
