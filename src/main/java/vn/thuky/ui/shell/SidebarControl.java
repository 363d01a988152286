package vn.thuky.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.KeyCap;
import vn.thuky.ui.kit.Look;

/** The places at the left: those of the office, those of the open conference, settings and help at the bottom. */
final class SidebarControl extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final SidebarViewModel model;
    private final Look look;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    SidebarControl(SidebarViewModel model, Look look) {
        this.model = model;
        this.look = look;
        getStyleClass().add("sidebar");
        var product = new Label(look.texts().get("shell.product"));
        product.getStyleClass().add("sidebar-product");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(product);
        getChildren().add(section(Destination.Section.OFFICE));
        getChildren().add(conference());
        getChildren().add(gap);
        getChildren().add(section(Destination.Section.BOTTOM));
        getChildren().add(entry(Action.HELP));
        wide(product);
        narrow.subscribe(now -> pseudoClassStateChanged(NARROW, now));
    }

    /** Whether it shows the pictures of the places alone. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** Shows words only where there is room for them. */
    private void wide(Node words) {
        words.visibleProperty().bind(narrow.not());
        words.managedProperty().bind(words.visibleProperty());
    }

    private Node conference() {
        var heading = new Label(look.texts().get("shell.openConference"));
        heading.getStyleClass().add("sidebar-heading");
        var name = new Label();
        name.getStyleClass().add("sidebar-conference");
        name.setWrapText(true);
        name.textProperty().bind(model.conferenceNameProperty());
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(model.conferenceNameProperty());
        wide(heading);
        wide(name);
        var group = new VBox(heading, name, section(Destination.Section.CONFERENCE));
        group.visibleProperty().bind(model.inConferenceProperty());
        group.managedProperty().bind(model.inConferenceProperty());
        return group;
    }

    private VBox section(Destination.Section section) {
        var entries = new VBox();
        for (var destination : model.destinations(section)) {
            var entry = entry(destination.action());
            model.current(destination).subscribe(current -> {
                entry.pseudoClassStateChanged(CURRENT, current);
                entry.setAccessibleHelp(current ? look.texts().get("shell.youAreHere") : "");
            });
            entries.getChildren().add(entry);
        }
        return entries;
    }

    private Button entry(Action action) {
        var words = new Label(look.texts().get(action.textKey()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(new FontIcon(action.icon()), words, gap);
        wide(words);
        action.keys().ifPresent(keys -> line.getChildren().add(keys(keys)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sidebar-line");
        var button = new Button("", line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("go-" + action.name());
        button.getStyleClass().setAll("sidebar-entry");
        button.setAccessibleText(words.getText());
        var tip = new Tooltip(words.getText());
        narrow.subscribe(now -> button.setTooltip(now ? tip : null));
        button.setOnAction(_ -> look.actions().fire(action));
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        return button;
    }

    private Label keys(String keys) {
        var label = new Label(KeyCap.name(keys));
        label.getStyleClass().add("sidebar-keys");
        label.setMinWidth(USE_PREF_SIZE);
        wide(label);
        return label;
    }
}
