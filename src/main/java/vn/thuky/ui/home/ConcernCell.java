package vn.thuky.ui.home;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;

/** A commitment that needs attention: why, what, who, until when. */
final class ConcernCell extends CardCell<ConcernLine> {
    private static final int LONGEST = 160;

    private final Texts texts;
    private final Badge reason = new Badge("", Badge.Role.NEUTRAL);
    private final Label text = new Label();
    private final Label who = new Label();
    private final Label deadline = new Label();
    private final ProgressBar bar = new ProgressBar();

    ConcernCell(Texts texts, Consumer<? super ConcernLine> see) {
        var content = new VBox();
        super(content);
        this.texts = texts;
        setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(see));
        text.setWrapText(true);
        who.setWrapText(true);
        who.getStyleClass().addAll("muted", "small");
        deadline.getStyleClass().addAll("muted", "small");
        deadline.managedProperty().bind(deadline.textProperty().isNotEmpty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        content.setSpacing(4);
        content.getChildren().addAll(reason, text, who, deadline, bar);
    }

    @Override
    protected String show(ConcernLine line) {
        reason.show(line.reason().in(texts), line.role());
        text.setText(Excerpt.of(line.text(), LONGEST));
        who.setText(Excerpt.of(line.who(), LONGEST));
        deadline.setText(line.deadline().map(message -> message.in(texts)).orElse(""));
        var percent = line.concern().commitment().percent();
        bar.setVisible(percent > 0);
        bar.setProgress(percent / 100.0);
        return String.join(", ", reason.getText(), text.getText(), who.getText(), deadline.getText());
    }
}
