package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Problem;
import vn.thuky.ui.kit.Suggestions;

/** Corrects the attendance of one participant, shown while one is corrected. */
public final class AttendanceView {
    private final AttendanceViewModel model;
    private final Look look;
    private final Runnable back;

    @FXML
    private VBox root;

    @FXML
    private Label person;

    @FXML
    private ComboBox<AttendanceState> state;

    @FXML
    private TextField reason;

    @FXML
    private TextField substitutes;

    @FXML
    private TextField substituteFor;

    @FXML
    private TextField came;

    @FXML
    private TextField left;

    @FXML
    private Label said;

    AttendanceView(AttendanceViewModel model, Look look, Runnable back) {
        this.model = model;
        this.look = look;
        this.back = back;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        var open = model.personProperty().map(Optional::isPresent);
        root.visibleProperty().bind(open);
        root.managedProperty().bind(open);
        state.getItems().setAll(AttendanceState.values());
        state.setConverter(new NameConverter<>(texts::name));
        Bindings.bindBidirectional(state.valueProperty(), model.attendanceProperty());
        Bindings.bindBidirectional(reason.textProperty(), model.reasonProperty());
        Bindings.bindBidirectional(substitutes.textProperty(), model.substitutesProperty());
        Bindings.bindBidirectional(substituteFor.textProperty(), model.substituteForProperty());
        Bindings.bindBidirectional(came.textProperty(), model.cameProperty());
        Bindings.bindBidirectional(left.textProperty(), model.leftProperty());
        said.textProperty().bind(model.saidProperty().map(words -> words.in(texts)));
        model.doubtfulProperty().subscribe(wrong -> Problem.mark(said, wrong));
        marking(came, model.cameProperty());
        marking(left, model.leftProperty());
        marking(substituteFor, model.substituteForProperty());
        model.personProperty()
                .subscribe(one -> one.ifPresentOrElse(
                        _ -> {
                            person.setText(model.name());
                            Focus.in(root, state);
                        },
                        back));
        Suggestions.severalBelow(substitutes, model::others);
        Suggestions.below(substituteFor, model::others);
        for (var field : List.of(reason, substitutes, substituteFor, came, left)) {
            InputMethod.watch(field).onEnter(field, model::keep);
            Keys.on(field, "Esc", model::cancel);
        }
        // F4 leads here; let go in a box, it would open its list.
        state.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.F4) {
                event.consume();
            }
        });
        Keys.before(state, "Enter", () -> !state.isShowing(), model::keep);
        Keys.before(state, "Esc", () -> !state.isShowing(), model::cancel);
    }

    private void marking(TextField field, StringProperty typed) {
        typed.subscribe(_ -> Problem.mark(field, model.wrong(typed)));
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
}
