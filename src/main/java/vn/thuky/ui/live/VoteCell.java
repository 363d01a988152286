package vn.thuky.ui.live;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;
import vn.thuky.ui.live.VoteViewModel.VoteLine;

/** A vote written down before: its question and its result. */
final class VoteCell extends LiveCell<VoteLine> {
    private final Texts texts;
    private final Label question = new Label();
    private final Label result = new Label();
    private final VBox body = new VBox(1, question, result);

    VoteCell(Texts texts) {
        this.texts = texts;
        question.getStyleClass().add("live-title");
        question.setWrapText(true);
        result.setWrapText(true);
        result.getStyleClass().addAll("muted", "small");
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(VoteLine line) {
        question.setText(line.text());
        result.setText(line.result().in(texts));
    }
}
