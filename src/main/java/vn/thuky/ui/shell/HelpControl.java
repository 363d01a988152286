package vn.thuky.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.KeyCap;
import vn.thuky.ui.kit.Look;

/** The help on keys, over the window: the commands that can be given where the user is, in groups. Esc or F1 puts it away. */
final class HelpControl extends StackPane {
    private final Look look;
    private final BooleanProperty shown;
    private Runnable giveFocusBack = () -> {};

    HelpControl(Look look, BooleanProperty shown) {
        this.look = look;
        this.shown = shown;
        getStyleClass().add("help-ground");
        visibleProperty().bind(shown);
        shown.subscribe(this::showOrHide);
        setOnMouseClicked(_ -> shown.set(false));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shown.set(false);
                event.consume();
            }
        });
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
        var groups = new FlowPane(32, 20);
        groups.setPrefWrapLength(700);
        for (var group : Action.Group.values()) {
            var commands = commands(group);
            if (!commands.isEmpty()) {
                groups.getChildren().add(group(group, commands));
            }
        }
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bare");
        var hint = new Label(look.texts().get("shell.help.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var card = new VBox(16, title, scroll, hint, close);
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(780, Region.USE_PREF_SIZE);
        card.getStyleClass().addAll("card", "help");
        card.setOnMouseClicked(event -> event.consume());
        return card;
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
