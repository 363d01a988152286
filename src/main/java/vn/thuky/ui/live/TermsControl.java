package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Suggestions;

/** The terms of a note as chips: a small field each. Tab goes from one to the next and then on, Enter is done with them. */
final class TermsControl extends FlowPane {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    /** It goes into a card at the side of the window too; wherever there is more room it takes it. */
    private static final double NARROW = 220;

    private static final int LEAST_COLUMNS = 6;
    private static final int MOST_COLUMNS = 16;

    private final Texts texts;
    private final Runnable done;
    private final Runnable cancel;
    private final List<TextField> inputs = new ArrayList<>();

    /** {@code done} follows Enter, and Tab in the last field; {@code cancel} follows Esc. */
    TermsControl(TermsViewModel model, Texts texts, Runnable done, Runnable cancel) {
        this.texts = texts;
        this.done = done;
        this.cancel = cancel;
        getStyleClass().add("terms");
        setPrefWrapLength(NARROW);
        setHgap(6);
        setVgap(6);
        setMinWidth(0);
        addOrganizations("live.terms.leads", model.leads(), model);
        addOrganizations("live.terms.supporting", model.supporting(), model);
        keys(add("live.terms.deadline", model.deadline()), model.deadline());
        keys(add("live.terms.product", model.product()), model.product());
        inputs.getLast().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && Keys.alone(event)) {
                event.consume();
                done.run();
            }
        });
    }

    /** Goes to the first field. */
    void focus() {
        Focus.in(this, inputs.getFirst());
    }

    /** Enter takes what is chosen in the list before it is done with the fields. */
    private void addOrganizations(String nameKey, TermsField field, TermsViewModel model) {
        var input = add(nameKey, field);
        Suggestions.severalBelow(input, model::organizations);
        keys(input, field);
    }

    private TextField add(String nameKey, TermsField field) {
        var name = new Label(texts.get(nameKey));
        name.getStyleClass().addAll("small", "muted");
        var input = new TextField();
        input.setAccessibleText(texts.get(nameKey));
        input.setPromptText("…");
        name.setLabelFor(input);
        Bindings.bindBidirectional(input.textProperty(), field.textProperty());
        input.prefColumnCountProperty()
                .bind(input.textProperty().map(text -> Math.clamp(text.length(), LEAST_COLUMNS, MOST_COLUMNS)));
        field.problemProperty().subscribe(problem -> {
            input.pseudoClassStateChanged(PROBLEM, problem.isPresent());
            input.setTooltip(problem.map(words -> new Tooltip(words.in(texts))).orElse(null));
        });
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                field.leave();
            }
        });
        input.setMinWidth(0);
        inputs.add(input);
        var chip = new HBox(4, name, input);
        chip.getStyleClass().add("chip");
        chip.maxWidthProperty().bind(widthProperty());
        getChildren().add(chip);
        return input;
    }

    private void keys(TextField input, TermsField field) {
        InputMethod.watch(input).onEnter(input, () -> {
            field.leave();
            done.run();
        });
        Keys.on(input, "Esc", () -> {
            field.giveBack();
            cancel.run();
        });
    }
}
