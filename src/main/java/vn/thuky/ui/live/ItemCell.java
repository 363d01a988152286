package vn.thuky.ui.live;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;
import vn.thuky.ui.live.CourseViewModel.ItemLine;
import vn.thuky.ui.live.CourseViewModel.Phase;

/** An agenda item with its times; a button begins or ends it. */
final class ItemCell extends LiveCell<ItemLine> {
    private final Texts texts;
    private final Label sitting = new Label();
    private final Label clock = new Label();
    private final Label planned = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label drift = new Label();
    private final FontIcon icon = new FontIcon("fth-play");
    private final Button toggle = new Button("", icon);
    private final VBox times = new VBox();
    private final HBox facts = new HBox(6);
    private final HBox words = new HBox(8);
    private final StackPane line = new StackPane();
    private final VBox body = new VBox(4);

    ItemCell(Texts texts, Runnable begin) {
        this.texts = texts;
        sitting.getStyleClass().add("sitting");
        clock.getStyleClass().add("clock");
        planned.getStyleClass().addAll("clock", "small", "struck");
        title.setWrapText(true);
        title.getStyleClass().add("live-title");
        detail.getStyleClass().addAll("muted", "small");
        drift.getStyleClass().addAll("small", "drift");
        toggle.getStyleClass().addAll("button-icon", "flat", "small", "row-button");
        toggle.setFocusTraversable(false);
        toggle.setOnAction(_ -> {
            getListView().getSelectionModel().select(getIndex());
            begin.run();
        });
        times.setMinWidth(Region.USE_PREF_SIZE);
        times.setPrefWidth(44);
        var text = new VBox(2, title, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        words.getChildren().addAll(times, text);
        StackPane.setAlignment(toggle, Pos.TOP_RIGHT);
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(ItemLine line) {
        sitting.setText(line.sitting().map(name -> name.in(texts)).orElse(""));
        sitting.setManaged(line.sitting().isPresent());
        clock.setText(line.clock());
        planned.setText(line.planned().orElse(""));
        planned.setManaged(line.planned().isPresent());
        title.setText(line.title().in(texts));
        detail.setText(line.detail().in(texts));
        drift.setText(line.drift());
        drift.setManaged(!line.drift().isEmpty());
        icon.setIconLiteral(line.phase() == Phase.RUNNING ? "fth-square" : "fth-play");
        toggle.setAccessibleText(texts.get(line.phase() == Phase.RUNNING ? "live.end.this" : "live.begin.this"));
        toggle.setManaged(line.phase() != Phase.PAUSE);
        fill(times, clock, planned);
        fill(facts, detail, drift);
        fill(this.line, words, toggle);
        fill(body, sitting, this.line);
        mark("pause", line.phase() == Phase.PAUSE);
        mark("running", line.phase() == Phase.RUNNING);
        mark("done", line.phase() == Phase.DONE);
        mark("late", line.drift().startsWith("+"));
    }
}
