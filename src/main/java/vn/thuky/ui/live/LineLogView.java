package vn.thuky.ui.live;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.thuky.domain.people.LineState;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Problem;

/** Corrects the log of a site's line, shown while one is corrected: a line of fields for each event. */
public final class LineLogView {
    private final LineLogViewModel model;
    private final Look look;
    private final Runnable back;

    @FXML
    private VBox root;

    @FXML
    private Label subject;

    @FXML
    private GridPane events;

    @FXML
    private Label said;

    LineLogView(LineLogViewModel model, Look look, Runnable back) {
        this.model = model;
        this.look = look;
        this.back = back;
    }

    @FXML
    private void initialize() {
        var open = model.siteProperty().map(Optional::isPresent);
        root.visibleProperty().bind(open);
        root.managedProperty().bind(open);
        said.textProperty().bind(model.saidProperty().map(words -> words.in(look.texts())));
        model.doubtfulProperty().subscribe(wrong -> Problem.mark(said, wrong));
        model.siteProperty()
                .subscribe(site -> site.ifPresentOrElse(
                        now -> {
                            subject.setText(look.texts().get("live.line.title", now.name()));
                            Focus.in(root, showEvents());
                        },
                        back));
        Keys.before(root, "Esc", model::cancel);
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

    /** A line for each event; the field of the last one's time is where typing begins. */
    private Node showEvents() {
        events.getChildren().clear();
        Node last = events;
        for (var row : model.rows()) {
            var line = events.getRowCount();
            var at = field("live.line.at", 5);
            Bindings.bindBidirectional(at.textProperty(), row.atProperty());
            at.getStyleClass().add("figures");
            row.atProperty().subscribe(_ -> Problem.mark(at, row.wrong()));
            var state = new ChoiceBox<LineState>();
            state.getItems().setAll(LineState.values());
            state.setConverter(new NameConverter<>(look.texts()::name));
            state.setAccessibleText(look.texts().get("live.line.state"));
            Bindings.bindBidirectional(state.valueProperty(), row.stateProperty());
            var remark = field("live.line.remark", 18);
            Bindings.bindBidirectional(remark.textProperty(), row.remarkProperty());
            events.addRow(line, at, state, remark);
            last = at;
        }
        return last;
    }

    private TextField field(String nameKey, int columns) {
        var field = new TextField();
        field.setPrefColumnCount(columns);
        field.setPromptText(look.texts().get(nameKey));
        field.setAccessibleText(look.texts().get(nameKey));
        InputMethod.watch(field).onEnter(field, model::keep);
        return field;
    }
}
