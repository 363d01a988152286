package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class SuggestionsTest extends WindowTest {
    private static final List<String> KNOWN = List.of("Sở GDĐT Hà Nội", "Sở GDĐT Đà Nẵng", "Bộ GDĐT");

    @Test
    void whatIsMeantIsFoundWithoutAccents() {
        var field = shownField();

        keyboard().letters("da n");
        until(this::open);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertThat(text(field)).isEqualTo("Sở GDĐT Đà Nẵng");
        until(() -> !open());
    }

    @Test
    void whatIsChosenAnswersToTheLastLetterHoweverFastTheKeysAre() {
        var field = shownField();
        keyboard().letters("so ");
        until(this::open);

        var keys = keyboard();
        act(() -> {
            keys.replacing("đà n");
            keys.press(KeyCode.DOWN);
            keys.press(KeyCode.ENTER);
        });

        assertThat(text(field)).isEqualTo("Sở GDĐT Đà Nẵng");
    }

    @Test
    void downOpensTheListWithoutATypedLetter() {
        var field = shownField();

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.TAB);

        assertThat(text(field)).isEqualTo("Sở GDĐT Đà Nẵng");
    }

    @Test
    void typedTextStaysWhenNothingIsChosen() {
        var field = shownField();

        keyboard().letters("so");
        until(this::open);
        press(KeyCode.ENTER);

        assertThat(text(field)).isEqualTo("so");
    }

    @Test
    void theOnlyAnswerIsTakenWhereSeveralKnownNamesAreAskedFor() {
        show(() -> {
            var several = new TextField();
            Suggestions.severalBelow(several, () -> KNOWN);
            return new VBox(several);
        });
        var field = find(TextField.class, ".text-field");
        act(field::requestFocus);

        keyboard().letters("da n");
        press(KeyCode.ENTER);
        assertThat(text(field)).isEqualTo("Sở GDĐT Đà Nẵng");
    }

    @Test
    void escapeClosesTheListAndNothingElse() {
        var field = shownField();

        keyboard().replacing("Sở");
        until(this::open);
        press(KeyCode.ESCAPE);

        until(() -> !open());
        assertThat(text(field)).isEqualTo("Sở");
    }

    private TextField shownField() {
        show(() -> {
            var field = new TextField();
            Suggestions.below(field, () -> KNOWN);
            return new VBox(field);
        });
        var field = find(TextField.class, ".text-field");
        act(field::requestFocus);
        return field;
    }

    private static String text(TextField field) {
        return ask(field::getText);
    }

    private boolean open() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow
                        && window.getScene().getRoot().lookup(".suggestions") instanceof ListView<?>);
    }
}
