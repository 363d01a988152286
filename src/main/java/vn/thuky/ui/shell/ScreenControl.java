package vn.thuky.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Screens;

/** Shows the screen of the place where the user is, and what the header and the status line say of it. */
final class ScreenControl extends StackPane {
    private final Screens screens;
    private final Desk desk;
    private final Actions actions;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ObservableList<Node> tools = FXCollections.observableArrayList();
    private Subscription place = Subscription.EMPTY;
    private Optional<Screen> shown = Optional.empty();

    ScreenControl(Screens screens, Desk desk, Actions actions) {
        this.screens = screens;
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("screen");
    }

    /** Shows the present place, and every later one. */
    void start() {
        place = desk.navigator().placeProperty().subscribe(this::open);
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<Node> tools() {
        return tools;
    }

    /** What lies in a scroll pane is part of the window only once the pane has its skin. */
    void focusScreen() {
        applyCss();
        shown.ifPresent(Screen::focus);
    }

    /** Leaves the last screen; nothing is shown afterwards. */
    void close() {
        place.unsubscribe();
        leave();
    }

    private void open(Place next) {
        leave();
        shown = screens.open(next);
        shown.ifPresent(this::show);
    }

    private void leave() {
        shown.ifPresent(Screen::leave);
        shown = Optional.empty();
        actions.leavePlace();
        title.unbind();
        subtitle.unbind();
        summary.unbind();
        tools.clear();
        getChildren().clear();
    }

    private void show(Screen screen) {
        title.bind(screen.title());
        subtitle.bind(screen.subtitle());
        summary.bind(screen.summary());
        tools.setAll(screen.tools());
        getChildren().setAll(screen.content());
        desk.tasks().deliver(this::focusScreen);
    }
}
