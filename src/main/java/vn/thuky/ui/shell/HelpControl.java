package vn.thuky.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.KeyCap;
import vn.thuky.ui.kit.Look;

/**
 * The help on keys, over the window: the commands that can be given where the user is, in groups. Esc or F1 puts it away, arrows scroll
 * it; no other key reaches the screen behind it.
 */
final class HelpControl extends StackPane {
    /** Part of the whole way that an arrow scrolls. */
    private static final double STEP = 0.25;

    private final Look look;
    private final BooleanProperty shown;
    private final ScrollPane scroll = new ScrollPane();
    private Runnable giveFocusBack = () -> {};

    HelpControl(Look look, BooleanProperty shown) {
        this.look = look;
        this.shown = shown;
        getStyleClass().add("help-ground");
        visibleProperty().bind(shown);
        shown.subscribe(this::showOrHide);
        setOnMouseClicked(_ -> shown.set(false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F1, ENTER, SPACE -> {
                return;
            }
            case ESCAPE -> shown.set(false);
            case DOWN -> scroll(STEP);
            case UP -> scroll(-STEP);
            case PAGE_DOWN, END -> scroll(1);
            case PAGE_UP, HOME -> scroll(-1);
            default -> {}
        }
        event.consume();
    }

    private void scroll(double part) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + part, 0, 1));
    }

    private void showOrHide(boolean show) {
        if (show) {
            var close = new Button(look.texts().get("shell.help.close"));
            close.setOnAction(_ -> shown.set(false));
            getChildren().setAll(card(close));
            rememberFocus();
            close.requestFocus();
        } else {
            getChildren().clear();
            giveFocusBack.run();
        }
    }

    private void rememberFocus() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        giveFocusBack = owner == null ? () -> {} : owner::requestFocus;
    }

    private Node card(Button close) {
        var title = new Label(look.texts().get("action.help"));
        title.getStyleClass().add("page-title");
        var columns = new HBox(
                column(Action.Group.LIVE),
                column(Action.Group.EVERYWHERE, Action.Group.LISTS),
                column(Action.Group.PLACES));
        columns.getStyleClass().add("help-columns");
        scroll.setContent(columns);
        scroll.setVvalue(0);
        var hint = new Label(look.texts().get("shell.help.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var card = new VBox(16, title, scroll, hint, close);
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().addAll("card", "help");
        card.setOnMouseClicked(event -> event.consume());
        return card;
    }

    /** Groups, one below the other; those of which nothing can be done here are left out. */
    private Node column(Action.Group... groups) {
        var column = new VBox(20);
        for (var group : groups) {
            var commands = commands(group);
            if (!commands.isEmpty()) {
                column.getChildren().add(group(group, commands));
            }
        }
        column.setManaged(!column.getChildren().isEmpty());
        return column;
    }

    private List<Action> commands(Action.Group group) {
        return Arrays.stream(Action.values())
                .filter(action -> action.group() == group)
                .filter(action -> action.keys().isPresent() && look.actions().handled(action))
                .toList();
    }

    private Node group(Action.Group group, List<Action> commands) {
        var title = new Label(look.texts().get(group.textKey()));
        title.getStyleClass().add("section-title");
        var lines = new GridPane();
        lines.getStyleClass().add("help-lines");
        for (var command : commands) {
            var words = new Label(look.texts().get(command.textKey()));
            words.setWrapText(true);
            words.setMaxWidth(230);
            lines.addRow(lines.getRowCount(), KeyCap.of(command.keys().orElse("")), words);
        }
        return new VBox(8, title, lines);
    }
}
