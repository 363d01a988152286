package vn.thuky.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.thuky.text.Fold;

/** Types Vietnamese in the two ways keyboards do: UniKey sends BACK_SPACE and the letters anew, others compose the word before giving it. */
public final class VietnameseKeyboard {
    private final Supplier<Scene> scene;

    VietnameseKeyboard(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /** As UniKey types: each word plain, then taken back as far as it differs and typed anew. */
    public void replacing(String text) {
        for (var part : parts(text)) {
            var plain = Fold.key(part);
            var same = 0;
            while (same < part.length() && same < plain.length() && part.charAt(same) == plain.charAt(same)) {
                same++;
            }
            letters(plain);
            for (var i = same; i < plain.length(); i++) {
                press(KeyCode.BACK_SPACE);
            }
            letters(part.substring(same));
        }
    }

    /** As ibus and macOS type: each word grows while it is composed, and is then given as a whole. */
    public void composing(String text) {
        for (var part : parts(text)) {
            for (var end = 1; end <= part.length(); end++) {
                compose(part.substring(0, end));
            }
            commit(part);
        }
    }

    /** Shows letters that are still being composed. */
    public void compose(String letters) {
        inputMethod(
                List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW)), "", letters.length());
    }

    /** Gives a composed word. */
    public void commit(String word) {
        inputMethod(List.of(), word, 0);
    }

    /** Types letters one by one, as they are. */
    public void letters(String letters) {
        letters.codePoints()
                .forEach(letter -> WindowTest.act(() -> {
                    var text = Character.toString(letter);
                    fire(KeyEvent.KEY_PRESSED, "", text, KeyCode.UNDEFINED, Set.of());
                    fire(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, Set.of());
                    fire(KeyEvent.KEY_RELEASED, "", text, KeyCode.UNDEFINED, Set.of());
                }));
    }

    /** Types letters faster than the screen is drawn. */
    public void line(String letters) {
        WindowTest.act(() -> letters.codePoints()
                .forEach(letter ->
                        fire(KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, Set.of())));
    }

    /** Presses the last key while those before it are held. */
    public void press(KeyCode... keys) {
        var key = keys[keys.length - 1];
        var held = Set.copyOf(Arrays.asList(keys).subList(0, keys.length - 1));
        WindowTest.act(() -> {
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, held);
            if (key == KeyCode.BACK_SPACE) {
                fire(KeyEvent.KEY_TYPED, "\b", "", KeyCode.UNDEFINED, held);
            }
            if (key == KeyCode.ENTER) {
                fire(KeyEvent.KEY_TYPED, "\r", "", KeyCode.UNDEFINED, held);
            }
            fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, "", key, held);
        });
    }

    private void inputMethod(List<InputMethodTextRun> composed, String committed, int caret) {
        WindowTest.act(() -> Event.fireEvent(
                target(),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, caret)));
    }

    private void fire(
            javafx.event.EventType<KeyEvent> type, String character, String text, KeyCode code, Set<KeyCode> held) {
        Event.fireEvent(
                target(),
                new KeyEvent(
                        type,
                        character,
                        text,
                        code,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        held.contains(KeyCode.META)));
    }

    private Node target() {
        return Objects.requireNonNullElse(
                scene.get().getFocusOwner(), scene.get().getRoot());
    }

    private static List<String> parts(String text) {
        return List.of(text.splitWithDelimiters(" ", 0));
    }
}
