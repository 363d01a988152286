package vn.thuky.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.util.Duration;
import vn.thuky.text.Fold;
import vn.thuky.text.Query;

/**
 * A list below a text field of what may be meant, accents or not: ↓ and ↑ choose, Enter or a click takes what is chosen and stays in
 * the field, Tab takes it and goes on, Esc closes the list. What is typed is never touched, so that the Vietnamese keyboard is not disturbed.
 */
public final class Suggestions {
    private static final Duration PAUSE = Duration.millis(160);
    private static final int AT_MOST = 50;
    private static final int ROWS = 8;
    private static final double ROW_HEIGHT = 30;
    private static final double WIDTH = 380;

    private final TextField field;
    private final Supplier<List<String>> known;
    private final boolean several;
    private final InputMethod keyboard;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private Suggestions(TextField field, Supplier<List<String>> known, boolean several) {
        this.field = field;
        this.known = known;
        this.several = several;
        this.keyboard = InputMethod.watch(field);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        pause.setOnFinished(_ -> suggest());
    }

    /** Suggests from now on; what is known is asked for whenever the list opens. */
    public static void below(TextField field, Supplier<List<String>> known) {
        install(new Suggestions(field, known, false), field);
    }

    /** As {@link #below}, for a field that takes several, with a semicolon between them: what is suggested is the last one. */
    public static void severalBelow(TextField field, Supplier<List<String>> known) {
        install(new Suggestions(field, known, true), field);
    }

    private static void install(Suggestions suggestions, TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, suggestions::pressed);
        field.textProperty().addListener(_ -> suggestions.typed());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                suggestions.close();
            }
        });
    }

    /** What was chosen answered to what was typed before. */
    private void typed() {
        list.getSelectionModel().clearSelection();
        pause.playFromStart();
    }

    private void pressed(KeyEvent event) {
        if (keyboard.composing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(event, 1);
            case UP -> choose(event, -1);
            case ENTER -> {
                if (take()) {
                    event.consume();
                } else {
                    takeOnly();
                }
            }
            case TAB -> {
                if (!take()) {
                    takeOnly();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    close();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void choose(KeyEvent event, int step) {
        if (event.isAltDown() || event.isControlDown()) {
            return;
        }
        event.consume();
        if (!popup.isShowing() || pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            suggest();
        }
        var next = list.getSelectionModel().getSelectedIndex() + step;
        list.getSelectionModel()
                .clearAndSelect(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    /** False when nothing was chosen. */
    private boolean take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        var taken = popup.isShowing() && chosen != null;
        if (taken) {
            write(chosen);
        }
        close();
        return taken;
    }

    /** Where several known names are asked for, the only one that answers is taken without being chosen. */
    private void takeOnly() {
        var typed = field.getText().substring(lastStart()).strip();
        var matches = several && !typed.isEmpty() ? matches(typed) : List.<String>of();
        if (matches.size() == 1) {
            write(matches.getFirst());
            close();
        }
    }

    private void write(String name) {
        var before = field.getText().substring(0, lastStart());
        field.setText(before.isEmpty() ? name : before.strip() + " " + name);
        field.end();
    }

    private void close() {
        pause.stop();
        popup.hide();
    }

    /** Where the name being typed begins. */
    private int lastStart() {
        return several ? field.getText().lastIndexOf(';') + 1 : 0;
    }

    /** What answers to what is typed, first that in which it stands in one piece. */
    private List<String> matches(String typed) {
        var piece = Fold.key(typed.strip());
        return new Query(typed)
                .among(known.get()).stream()
                        .sorted(Comparator.comparing(match -> !Fold.key(match).contains(piece)))
                        .limit(AT_MOST)
                        .toList();
    }

    private void suggest() {
        var typed = field.getText().substring(lastStart()).strip();
        var matches = matches(typed);
        if (!field.isFocused() || matches.isEmpty() || matches.equals(List.of(typed))) {
            close();
            return;
        }
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(matches);
        list.setPrefSize(Math.max(field.getWidth(), WIDTH), Math.min(matches.size(), ROWS) * ROW_HEIGHT + 2);
        var corner = field.localToScreen(0, field.getHeight());
        if (corner != null) {
            Theme.copy(field.getScene(), popup.getScene());
            popup.getScene().getRoot().setStyle("-fx-background-color: transparent");
            popup.show(field, corner.getX(), corner.getY());
        }
    }
}
