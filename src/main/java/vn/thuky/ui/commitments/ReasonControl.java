package vn.thuky.ui.commitments;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Problem;

/**
 * Asks for the reason of a changed deadline: Enter keeps the new deadline, Esc the old one.
 * Shown only while one is changed, over the line of filters,
 * so that the table stays where it is.
 */
public final class ReasonControl extends HBox {

    public ReasonControl() {
        getStyleClass().add("reason-bar");
        setVisible(false);
    }

    /** Asks from now on; {@code done} is run when there is nothing more to ask. */
    void prepare(Rescheduling rescheduling, Texts texts, Runnable done) {
        var question = new Label();
        question.setMinWidth(USE_PREF_SIZE);
        var reason = new TextField();
        reason.setPromptText(texts.get("commitments.reason.prompt"));
        reason.setAccessibleText(texts.get("commitments.reason.prompt"));
        reason.textProperty().bindBidirectional(rescheduling.reasonProperty());
        HBox.setHgrow(reason, Priority.ALWAYS);
        InputMethod.watch(reason).onEnter(reason, rescheduling::settle);
        reason.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                rescheduling.giveUp();
            }
        });
        var missing = new Label(texts.get("commitments.reason.missing"));
        missing.setMinWidth(USE_PREF_SIZE);
        missing.visibleProperty().bind(rescheduling.missingProperty());
        missing.managedProperty().bind(missing.visibleProperty());
        missing.getStyleClass().add("problem");
        rescheduling.missingProperty().addListener((_, _, now) -> {
            Problem.mark(reason, now);
            reason.requestFocus();
        });
        getChildren()
                .setAll(
                        new FontIcon("fth-calendar"),
                        question,
                        reason,
                        missing,
                        button(texts.get("commitments.reason.keep"), "accent", rescheduling::settle),
                        button(texts.get("common.cancel"), "flat", rescheduling::giveUp));
        rescheduling.pendingProperty().addListener((_, _, pending) -> {
            setVisible(pending.isPresent());
            pending.ifPresentOrElse(
                    change -> {
                        question.setText(change.question().in(texts));
                        reason.requestFocus();
                    },
                    done);
        });
    }

    private static Button button(String words, String style, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
