package vn.thuky.ui.live;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Keys;

/**
 * Who may be meant, in a list below the field: ↓ and ↑ go through it, Enter takes the one gone to, Tab the first, Esc closes it. Until
 * one was gone to, Enter belongs to the field, which takes the only one; the text is never touched before something is chosen.
 */
final class CandidatesControl extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int NONE = -1;

    /** What a line loses to its edges at both sides. */
    private static final double ROOM_ASIDE = 40;

    private final ObservableList<Candidate> found;
    private final Consumer<Candidate> choose;
    private final Runnable close;
    private int at = NONE;

    CandidatesControl(ObservableList<Candidate> found, Consumer<Candidate> choose, Runnable close) {
        this.found = found;
        this.choose = choose;
        this.close = close;
        getStyleClass().add("offers");
        found.addListener((InvalidationListener) _ -> refresh());
        refresh();
    }

    /** Takes the keys of a field while there is something to choose. To be called before the field's own keys are set up. */
    void serve(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (found.isEmpty() || !Keys.alone(event)) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> go(event, 1);
            case UP -> go(event, -1);
            case TAB -> take(event, Math.max(0, at));
            case ENTER -> take(event, at);
            case ESCAPE -> {
                event.consume();
                close.run();
            }
            default -> {}
        }
    }

    private void go(KeyEvent event, int step) {
        event.consume();
        at = Math.clamp((long) at + step, 0, found.size() - 1);
        mark();
    }

    private void take(KeyEvent event, int index) {
        if (index != NONE) {
            event.consume();
            choose.accept(found.get(index));
        }
    }

    private void refresh() {
        at = NONE;
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        getChildren().setAll(found.stream().map(this::line).toList());
    }

    /** What tells people of one name apart is shown whole: below the name where it has no room beside it. */
    private FlowPane line(Candidate candidate) {
        var name = new Label(candidate.name());
        name.getStyleClass().add("strong");
        var detail = new Label(candidate.detail());
        detail.getStyleClass().addAll("muted", "small");
        var line = new FlowPane(8, 0, name, detail);
        line.setMinWidth(0);
        line.setRowValignment(VPos.BASELINE);
        for (var words : List.of(name, detail)) {
            words.setWrapText(true);
            words.maxWidthProperty().bind(widthProperty().subtract(ROOM_ASIDE));
        }
        line.getStyleClass().add("offer");
        line.setOnMousePressed(event -> {
            event.consume();
            choose.accept(candidate);
        });
        return line;
    }

    private void mark() {
        for (var i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(SELECTED, i == at);
        }
    }
}
