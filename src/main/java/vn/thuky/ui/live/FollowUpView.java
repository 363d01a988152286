package vn.thuky.ui.live;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.thuky.domain.speech.Note;
import vn.thuky.ui.kit.Look;

/** What is to be done after a note, beside the notes while one is followed up. */
public final class FollowUpView {
    private final FollowUpViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private VBox root;

    @FXML
    private Label text;

    FollowUpView(FollowUpViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var terms = new TermsControl(model.terms(), look.texts(), model::keep, model::close);
        root.getChildren().add(2, terms);
        var open = model.noteProperty().map(Optional::isPresent);
        root.visibleProperty().bind(open);
        root.managedProperty().bind(open);
        text.textProperty()
                .bind(model.noteProperty()
                        .map(note -> note.map(Note::wording).map(Excerpt::of).orElse("")));
        model.noteProperty().subscribe(note -> note.ifPresentOrElse(_ -> terms.focus(), toEntry));
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @FXML
    private void close() {
        model.close();
    }

    @FXML
    private void openRegister() {
        model.openRegister();
    }

    Parent content() {
        return root;
    }
}
