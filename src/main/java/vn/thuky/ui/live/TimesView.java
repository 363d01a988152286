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
import vn.thuky.ui.kit.Problem;
import vn.thuky.ui.live.TimesViewModel.Part;

/** Corrects when something began and ended, shown while something is corrected. */
public final class TimesView {
    private final TimesViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private VBox root;

    @FXML
    private Label subject;

    @FXML
    private TextField start;

    @FXML
    private TextField end;

    @FXML
    private Label said;

    TimesView(TimesViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        var shown = model.subjectProperty().map(now -> now.isPresent());
        root.visibleProperty().bind(shown);
        root.managedProperty().bind(shown);
        model.subjectProperty()
                .subscribe(now -> now.ifPresentOrElse(
                        what -> {
                            subject.setText(
                                    texts.get("live.times.title", what.title().in(texts)));
                            Focus.in(root, start);
                            start.selectAll();
                        },
                        toEntry));
        Bindings.bindBidirectional(start.textProperty(), model.startProperty());
        Bindings.bindBidirectional(end.textProperty(), model.endProperty());
        said.textProperty().bind(model.saidProperty().map(words -> words.in(texts)));
        model.wrongProperty().subscribe(wrong -> {
            Problem.mark(said, !wrong.isEmpty());
            Problem.mark(start, wrong.contains(Part.START));
            Problem.mark(end, wrong.contains(Part.END));
        });
        keys(start);
        keys(end);
    }

    Parent content() {
        return root;
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void keys(TextField field) {
        InputMethod.watch(field).onEnter(field, model::keep);
        Keys.beforeItself(field, "Esc", model::cancel);
    }
}
