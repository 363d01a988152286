package vn.thuky.ui.kit;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import vn.thuky.text.Fold;

/** Finds an entry of a list by letters typed one after another, accents or not: the first that begins so, else one of whose words does. */
final class TypedChoice<T> {
    private static final Duration PAUSE = Duration.millis(1200);
    private static final String TAKEN_BACK = "\b";

    private final ComboBox<T> box;
    private final Function<? super T, String> name;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    private TypedChoice(ComboBox<T> box, Function<? super T, String> name) {
        this.box = box;
        this.name = name;
        pause.setOnFinished(_ -> typed = "");
    }

    static <T> TypedChoice<T> serve(ComboBox<T> box, Function<? super T, String> name) {
        var choice = new TypedChoice<T>(box, name);
        box.addEventFilter(KeyEvent.KEY_TYPED, choice::typed);
        return choice;
    }

    /** A word was begun a moment ago: a blank belongs to it. */
    boolean underWay() {
        return !typed.isEmpty();
    }

    /** The Vietnamese keyboard takes letters back and sends them anew. */
    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (character.equals(TAKEN_BACK)) {
            typed = typed.substring(0, Math.max(0, typed.length() - 1));
        } else if (isText(character)) {
            typed += character;
            found().ifPresent(box.getSelectionModel()::select);
        }
        pause.playFromStart();
    }

    private boolean isText(String character) {
        return character.codePoints().anyMatch(Character::isLetterOrDigit) || (underWay() && character.equals(" "));
    }

    private Optional<T> found() {
        return found(String::startsWith).or(() -> found((words, letters) -> words.contains(" " + letters)));
    }

    private Optional<T> found(BiPredicate<String, String> fits) {
        var letters = Fold.key(typed);
        return box.getItems().stream()
                .filter(entry -> fits.test(Fold.key(name.apply(entry)), letters))
                .findFirst();
    }
}
