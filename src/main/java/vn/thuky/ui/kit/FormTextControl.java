package vn.thuky.ui.kit;

import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;

/**
 * A labelled field of a form with room for what is wrong with it. Enter or leaving the field keeps what was typed, Esc takes the old
 * text back.
 */
public final class FormTextControl extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final TextInputControl input;
    private final Label problem = new Label();
    private Optional<FormText> edited = Optional.empty();
    private String shown = "";

    /**
     * In FXML: {@code <FormTextControl label="%overview.name" lines="2"/>}; one line when nothing is said.
     *
     * @param breaks whether Enter breaks the line instead of keeping the text
     */
    public FormTextControl(
            @NamedArg("label") String label,
            @NamedArg(value = "prompt", defaultValue = "") String prompt,
            @NamedArg(value = "lines", defaultValue = "1") int lines,
            @NamedArg(value = "breaks", defaultValue = "false") boolean breaks) {
        input = lines > 1 ? area(lines) : new TextField();
        input.setPromptText(prompt);
        input.setAccessibleText(label);
        var words = new Label(label);
        words.setLabelFor(input);
        words.getStyleClass().add("form-label");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getStyleClass().add("form-field");
        getChildren().addAll(words, input, problem);
        input.focusedProperty().subscribe((_, focused) -> keepUnless(focused));
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (!breaks) {
            InputMethod.watch(input).onEnter(input, this::keep);
        }
    }

    private static TextArea area(int lines) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /** Edits this text from now on. */
    public void edit(FormText text, Texts texts) {
        edited = Optional.of(text);
        text.typedProperty().subscribe(typed -> {
            problem.setText(typed.problem().map(message -> message.in(texts)).orElse(""));
            input.pseudoClassStateChanged(PROBLEM, typed.problem().isPresent());
            show(typed.text());
        });
    }

    /** Keeps what is being typed, as when the place is left. */
    public void keep() {
        edited.filter(_ -> !input.getText().equals(shown)).ifPresent(text -> {
            var typed = input.getText();
            forgetLetters(typed);
            text.keep(typed);
        });
    }

    /** From now on undo takes back the kept step, not single letters. A text forgets them when it is set anew. */
    private void forgetLetters(String typed) {
        var caret = input.getCaretPosition();
        shown = typed;
        input.clear();
        input.setText(typed);
        input.positionCaret(caret);
    }

    @Override
    public void requestFocus() {
        input.requestFocus();
        input.end();
    }

    /** What the user is typing just now is not overwritten by what comes in from elsewhere; the same text leaves the caret alone. */
    private void show(String text) {
        var untouched = input.getText().equals(shown);
        if (untouched && !shown.equals(text)) {
            input.setText(text);
        }
        shown = untouched ? text : shown;
    }

    private void keepUnless(boolean focused) {
        if (!focused) {
            keep();
        }
    }

    /** Esc takes back what was typed just now; pressed again, what could not be kept. */
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (!input.getText().equals(shown)) {
            event.consume();
            forgetLetters(shown);
        } else if (revert()) {
            event.consume();
        }
    }

    /** Gives up what a field in view could not keep, and goes to that field; false where all is kept. */
    static boolean takeBackRefused(Node within) {
        if (!within.isVisible()) {
            return false;
        }
        if (within instanceof FormTextControl field) {
            var reverted = field.revert();
            if (reverted) {
                field.requestFocus();
            }
            return reverted;
        }
        return within instanceof Parent parent
                && parent.getChildrenUnmodifiable().reversed().stream().anyMatch(FormTextControl::takeBackRefused);
    }

    /** Gives up what could not be kept; false where there is nothing of the kind. */
    boolean revert() {
        var wrong = edited.filter(text -> text.wrong().isPresent());
        wrong.ifPresent(FormText::revert);
        return wrong.isPresent();
    }
}
