package vn.thuky.ui.live;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Look;

/** The tools of the live record: what time it is, and the buttons that open, pause and close the conference. */
final class SessionToolsControl {
    private final LiveViewModel model;
    private final Look look;

    SessionToolsControl(LiveViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    List<Node> nodes() {
        var begun = new Label();
        begun.textProperty().bind(model.begunProperty().map(words -> words.in(look.texts())));
        begun.getStyleClass().addAll("muted", "small");
        var clock = new Label();
        clock.textProperty().bind(model.clockProperty());
        clock.getStyleClass().add("large-figures");
        var times = new VBox(clock, begun);
        times.setAlignment(Pos.CENTER_RIGHT);
        var controls = new ActionControls(look);
        var hall = controls.button(Action.HALL_SCREEN);
        hall.setFocusTraversable(false);
        var open = controls.primary(Action.OPEN_SESSION, look.texts().get("live.open"));
        open.textProperty()
                .bind(model.statusProperty().map(LiveViewModel::openingKey).map(look.texts()::get));
        var close = controls.primary(Action.CLOSE_SESSION, look.texts().get("live.close"));
        var pause = controls.button(Action.PAUSE_SESSION, look.texts().get("live.pause"));
        pause.textProperty()
                .bind(model.now()
                        .pausedProperty()
                        .map(paused -> look.texts().get(paused ? "live.goOn" : "live.pause")));
        for (var button : List.of(open, pause, close)) {
            button.setFocusTraversable(false);
            button.visibleProperty().bind(button.disabledProperty().not());
            button.managedProperty().bind(button.visibleProperty());
        }
        return List.of(times, hall, open, pause, close);
    }
}
