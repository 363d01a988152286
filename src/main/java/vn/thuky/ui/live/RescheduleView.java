package vn.thuky.ui.live;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.thuky.domain.agenda.Rescheduling.Way;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.live.RescheduleViewModel.TimeLine;

/** The offer to give the rest of the agenda other times, shown while it is asked for: arrows choose, Enter applies, Esc leaves. */
public final class RescheduleView {
    private static final double LINE = 36;
    private static final int LINES_SHOWN = 7;

    private final RescheduleViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private VBox root;

    @FXML
    private RadioButton shift;

    @FXML
    private RadioButton shorten;

    @FXML
    private ListView<LiveRow<TimeLine>> list;

    @FXML
    private Label said;

    @FXML
    private Button apply;

    RescheduleView(RescheduleViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.openProperty());
        root.managedProperty().bind(model.openProperty());
        var ways = new ToggleGroup();
        ways.getToggles().setAll(shift, shorten);
        model.wayProperty().subscribe(way -> (way == Way.SHIFT ? shift : shorten).setSelected(true));
        ways.selectedToggleProperty()
                .subscribe(chosen -> model.wayProperty().set(shorten.equals(chosen) ? Way.SHORTEN : Way.SHIFT));
        model.openProperty().subscribe(open -> {
            if (open) {
                Focus.in(root, shift);
            } else {
                toEntry.run();
            }
        });
        list.setItems(model.rows());
        list.setCellFactory(_ -> new TimeCell(look.texts()));
        var size = Bindings.size(model.rows());
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> LINE * Math.min(LINES_SHOWN, size.get()), size));
        said.textProperty().bind(model.saidProperty().map(words -> words.in(look.texts())));
        apply.disableProperty().bind(model.possibleProperty().not());
        Keys.before(root, "Enter", model::apply);
        Keys.before(root, "Esc", model::cancel);
    }

    Parent content() {
        return root;
    }

    @FXML
    private void apply() {
        model.apply();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
