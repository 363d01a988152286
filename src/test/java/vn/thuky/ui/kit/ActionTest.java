package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class ActionTest {

    @Test
    void keyStrokesAreNeitherDoubleNorTakenByTheVietnameseKeyboard() {
        var strokes = Arrays.stream(Action.values())
                .filter(action -> action.keys().isPresent())
                .collect(Collectors.toMap(Action::name, action -> action.keys().orElseThrow()));

        assertThat(problems(strokes)).isEmpty();
    }

    @Test
    void everyCommandIsWordedAndHasAPicture() {
        var texts = Texts.of(Language.VI);

        assertThat(Action.values()).allSatisfy(action -> {
            assertThat(texts.find(action.textKey())).isPresent();
            assertThat(texts.find(action.group().textKey())).isPresent();
            assertThat(Feather.findByDescription(action.icon())).isNotNull();
        });
    }

    @Test
    void everyForbiddenKeyStrokeIsSeen() {
        var strokes = new TreeMap<>(Map.of(
                "A",
                "Shortcut+Shift+K",
                "B",
                "Alt+Z",
                "C",
                "J",
                "D",
                "5",
                "E",
                "Shortcut+K",
                "F",
                "Shortcut+K",
                "G",
                "F1"));

        assertThat(problems(strokes))
                .containsExactly(
                        "A: Ctrl+Shift switches the Vietnamese keyboard",
                        "B: Alt+Z switches the Vietnamese keyboard",
                        "C: a bare letter or digit is typed",
                        "D: a bare letter or digit is typed",
                        "F: as E");
    }

    private static List<String> problems(Map<String, String> strokes) {
        var problems = new ArrayList<String>();
        var taken = new HashMap<KeyCombination, String>();
        strokes.forEach((name, keys) -> {
            var stroke = (KeyCodeCombination) KeyCombination.valueOf(keys);
            var control = down(stroke.getShortcut()) || down(stroke.getControl());
            if (control && down(stroke.getShift())) {
                problems.add(name + ": Ctrl+Shift switches the Vietnamese keyboard");
            }
            if (down(stroke.getAlt()) && stroke.getCode() == KeyCode.Z) {
                problems.add(name + ": Alt+Z switches the Vietnamese keyboard");
            }
            if (!control
                    && !down(stroke.getAlt())
                    && (stroke.getCode().isLetterKey() || stroke.getCode().isDigitKey())) {
                problems.add(name + ": a bare letter or digit is typed");
            }
            var other = taken.putIfAbsent(stroke, name);
            if (other != null) {
                problems.add(name + ": as " + other);
            }
        });
        return problems;
    }

    private static boolean down(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }
}
