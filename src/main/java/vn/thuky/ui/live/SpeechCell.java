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
import vn.thuky.ui.live.QueueViewModel.Phase;
import vn.thuky.ui.live.QueueViewModel.SpeechLine;

/** A speech in the queue: its turn, who gives it, when, and against the plan; a button begins or ends it. */
final class SpeechCell extends LiveCell<SpeechLine> {
    private final Texts texts;
    private final Label turn = new Label();
    private final FontIcon state = new FontIcon("fth-check");
    private final Label speaker = new Label();
    private final Label detail = new Label();
    private final Label planned = new Label();
    private final Label drift = new Label();
    private final HBox plan = new HBox(6, planned, drift);
    private final FontIcon icon = new FontIcon("fth-play");
    private final Button toggle = new Button("", icon);
    private final StackPane body;

    SpeechCell(Texts texts, Runnable begin) {
        this.texts = texts;
        turn.getStyleClass().add("turn");
        turn.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        speaker.setWrapText(true);
        speaker.getStyleClass().add("live-title");
        detail.setWrapText(true);
        detail.getStyleClass().addAll("muted", "small");
        planned.getStyleClass().addAll("muted", "small");
        drift.getStyleClass().addAll("small", "drift");
        toggle.getStyleClass().addAll("button-icon", "flat", "small", "row-button");
        toggle.setFocusTraversable(false);
        toggle.setOnAction(_ -> {
            getListView().getSelectionModel().select(getIndex());
            begin.run();
        });
        var words = new VBox(1, speaker, detail, plan);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(10, turn, words);
        line.setAlignment(Pos.CENTER_LEFT);
        body = new StackPane(line, toggle);
        StackPane.setAlignment(toggle, Pos.CENTER_RIGHT);
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(SpeechLine line) {
        turn.setText(line.number() > 0 ? String.valueOf(line.number()) : "");
        state.setIconLiteral(
                switch (line.phase()) {
                    case NOW -> "fth-mic";
                    case WAITING, DONE -> "fth-check";
                    case WITHDRAWN -> "fth-x";
                });
        turn.setGraphic(line.phase() == Phase.WAITING ? null : state);
        speaker.setText(line.speaker().in(texts));
        detail.setText(line.detail().in(texts));
        plan.setManaged(line.planned().isPresent());
        plan.setVisible(line.planned().isPresent());
        planned.setText(line.planned().map(words -> words.in(texts)).orElse(""));
        drift.setText(line.drift());
        icon.setIconLiteral(line.phase() == Phase.NOW ? "fth-square" : "fth-play");
        toggle.setAccessibleText(texts.get(line.phase() == Phase.NOW ? "live.end.this" : "live.begin.this"));
        mark("running", line.phase() == Phase.NOW);
        mark("late", line.drift().startsWith("+"));
        mark("done", line.phase() == Phase.DONE);
        mark("withdrawn", line.phase() == Phase.WITHDRAWN);
    }
}
