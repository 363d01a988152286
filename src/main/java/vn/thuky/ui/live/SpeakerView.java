package vn.thuky.ui.live;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;

/** Asks who speaks: a field with candidates below, shown while something is asked. */
public final class SpeakerView {
    private final SpeakerViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private VBox root;

    @FXML
    private Label question;

    @FXML
    private TextField field;

    SpeakerView(SpeakerViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var asked = model.questionProperty().map(now -> now.isPresent());
        root.visibleProperty().bind(asked);
        root.managedProperty().bind(asked);
        model.questionProperty()
                .subscribe(now -> now.ifPresentOrElse(
                        words -> {
                            question.setText(words.in(look.texts()));
                            Focus.in(root, field);
                        },
                        toEntry));
        Bindings.bindBidirectional(field.textProperty(), model.textProperty());
        var candidates = new CandidatesControl(model.found(), model::choose, model::cancel);
        candidates.serve(field);
        root.getChildren().add(2, candidates);
        InputMethod.watch(field).onEnter(field, model::chooseTyped);
        Keys.beforeItself(field, "Esc", model::cancel);
    }

    Parent content() {
        return root;
    }
}
