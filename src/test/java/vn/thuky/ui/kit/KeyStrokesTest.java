package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.WindowTest;

class KeyStrokesTest extends WindowTest {
    private final List<Action> done = new ArrayList<>();

    @Test
    void everyCommandIsReachedFromAFieldExceptDeletingAndPastingWhichAreTheFieldsOwn() {
        handleAll();
        shownField("chữ");

        for (var action : Action.values()) {
            action.keys().ifPresent(this::stroke);
        }

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values())
                        .filter(action -> action.keys().isPresent())
                        .filter(action -> action != Action.DELETE && action != Action.PASTE)
                        .toList());
    }

    @Test
    void deleteInAFieldDeletesALetter() {
        handleAll();
        var field = shownField("chữ");

        act(() -> field.positionCaret(0));
        press(KeyCode.DELETE);

        assertThat(field.getText()).isEqualTo("hữ");
        assertThat(done).isEmpty();
    }

    @Test
    void undoTakesBackTypedLettersFirstAndTheRecordAfterThem() {
        handleAll();
        var field = shownField("");
        keyboard().letters("ab");

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field.getText()).isNotEqualTo("ab");
        assertThat(done).isEmpty();

        act(field::clear);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(done).containsExactly(Action.UNDO);
    }

    @Test
    void undoGivesUpWhatAFormRefusedBeforeItTouchesTheRecord() {
        handleAll();
        var text = new FormText(_ -> Optional.of(Message.of("home.problem.endBeforeStart")));
        var control = ask(() -> new FormTextControl("Tên", "", 1, false));
        show(() -> control);
        act(() -> {
            text.show("08:00");
            control.edit(text, Texts.of(Language.VI));
            control.requestFocus();
            text.keep("99h");
        });

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text.typedProperty().get()).isEqualTo(Typed.of("08:00"));
        assertThat(done).isEmpty();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(done).containsExactly(Action.UNDO);
    }

    @Test
    void redoPutsTypedLettersBackFirst() {
        handleAll();
        var field = shownField("");
        keyboard().letters("a");
        press(KeyCode.CONTROL, KeyCode.Z);

        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(field.getText()).isEqualTo("a");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(done).containsExactly(Action.REDO);
    }

    @Test
    void lettersAndDigitsAreNeverCommands() {
        handleAll();
        var field = shownField("");

        keyboard().letters("fsrxjw1234567890[]");

        assertThat(field.getText()).isEqualTo("fsrxjw1234567890[]");
        assertThat(done).isEmpty();
    }

    private void handleAll() {
        for (var action : Action.values()) {
            act(() -> actions.always(action, () -> done.add(action)));
        }
    }

    private TextField shownField(String text) {
        var field = ask(() -> new TextField(text));
        show(() -> field);
        act(field::requestFocus);
        return field;
    }

    private void stroke(String keys) {
        var stroke = (KeyCodeCombination) KeyCombination.valueOf(keys);
        var held = new ArrayList<KeyCode>();
        if (stroke.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.CONTROL);
        }
        if (stroke.getAlt() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.ALT);
        }
        if (stroke.getShift() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.SHIFT);
        }
        held.add(stroke.getCode());
        press(held.toArray(KeyCode[]::new));
    }
}
