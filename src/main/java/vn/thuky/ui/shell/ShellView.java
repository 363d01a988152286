package vn.thuky.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.FullText;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NoticesControl;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Regions;
import vn.thuky.ui.kit.Screens;

/** The main window: sidebar, header, the screen of the present place, status line with the notices above it, which cover nothing. */
public final class ShellView {
    /** In a window less wide the sidebar shows its pictures alone. */
    private static final double NARROW = 1150;

    private final ShellViewModel model;
    private final Look look;
    private final ScreenControl screen;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private BorderPane work;

    @FXML
    private HBox header;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private HBox steps;

    @FXML
    private HBox tools;

    @FXML
    private VBox foot;

    @FXML
    private Region statusDot;

    @FXML
    private Label status;

    @FXML
    private Label summary;

    @FXML
    private Label folder;

    public ShellView(ShellViewModel model, Look look, Screens screens) {
        this.model = model;
        this.look = look;
        this.screen = new ScreenControl(screens, model.desk(), look.actions());
    }

    public Parent root() {
        return root;
    }

    /** What the window is called in the task bar: where the user is. */
    public ReadOnlyStringProperty titleProperty() {
        return screen.titleProperty();
    }

    /** Leaves the screen that is shown. */
    public void close() {
        screen.close();
        model.close();
    }

    @FXML
    private void initialize() {
        var sidebar = new SidebarControl(model.sidebar(), look);
        var notices = new NoticesControl(
                model.desk().notices(), look.texts(), model.desk().tasks());
        frame.setLeft(sidebar);
        FullText.showIn(frame);
        screen.setMinSize(0, 0);
        sidebar.narrowProperty().bind(root.widthProperty().lessThan(NARROW));
        work.setCenter(screen);
        foot.getChildren().addFirst(notices);
        root.getChildren().add(new HelpControl(look, model.helpShownProperty()));
        showHeader();
        showStatus();
        var regions = new Regions()
                .add(sidebar)
                .add(screen, screen::focusScreen)
                .add(header)
                .add(notices);
        handle(regions);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::callOff);
        screen.start();
    }

    /** Escape calls off long work, unless the screen has a use of its own for it. */
    private void callOff(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && !look.actions().enabledProperty(Action.TO_ENTRY).get()
                && model.desk().notices().callOff()) {
            event.consume();
        }
    }

    private void showHeader() {
        var controls = new ActionControls(look);
        title.textProperty().bind(screen.titleProperty());
        subtitle.textProperty().bind(screen.subtitleProperty());
        subtitle.managedProperty().bind(screen.subtitleProperty().isNotEmpty());
        steps.getChildren().setAll(controls.iconButton(Action.UNDO), controls.iconButton(Action.REDO));
        screen.tools()
                .addListener((ListChangeListener<Node>) _ -> tools.getChildren().setAll(screen.tools()));
    }

    private void showStatus() {
        model.status().statusProperty().subscribe(now -> {
            status.setText(now.message().in(look.texts()));
            statusDot
                    .getStyleClass()
                    .setAll("status-dot", "status-" + now.state().name().toLowerCase(Locale.ROOT));
        });
        summary.textProperty().bind(screen.summaryProperty());
        folder.setText(look.texts().get("shell.folder", model.dataFolder()));
    }

    private void handle(Regions regions) {
        var actions = look.actions();
        for (var section : Destination.Section.values()) {
            for (var destination : model.sidebar().destinations(section)) {
                actions.always(
                        destination.action(),
                        () -> go(destination),
                        model.sidebar().reachable(destination));
            }
        }
        actions.always(Action.UNDO, model.undo()::undo);
        actions.always(Action.REDO, model.undo()::redo);
        actions.always(Action.HELP, model::toggleHelp);
        actions.always(Action.NEXT_REGION, regions::next);
        actions.always(Action.NEW_CONFERENCE, this::newConference);
        actions.always(Action.SAVE, this::save);
        var navigator = model.desk().navigator();
        actions.always(Action.BACK, navigator::back, navigator.canGoBackProperty());
        actions.always(Action.FORWARD, navigator::forward, navigator.canGoForwardProperty());
    }

    /** Going where one is already brings the focus back to where the work is. */
    private void go(Destination destination) {
        model.sidebar().go(destination);
        screen.focusScreen();
    }

    /** The list of conferences makes them. */
    private void newConference() {
        model.desk().navigator().open(new Place.Home());
        look.actions().fireInPlace(Action.NEW_CONFERENCE);
    }

    /** A field keeps what was typed when it loses the focus. */
    private void save() {
        root.requestFocus();
        screen.focusScreen();
        model.confirmSaved();
    }
}
