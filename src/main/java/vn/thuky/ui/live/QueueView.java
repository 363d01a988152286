package vn.thuky.ui.live;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.live.FloorShareViewModel.ShareLine;
import vn.thuky.ui.live.QueueViewModel.SpeechLine;

/** The speakers' queue, at the right of the live record. */
public final class QueueView {
    private final QueueViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private Parent root;

    @FXML
    private ListView<LiveRow<SpeechLine>> list;

    @FXML
    private ListView<LiveRow<ShareLine>> shares;

    @FXML
    private HBox buttons;

    QueueView(QueueViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(_ -> new SpeechCell(look.texts(), this::toggle));
        ListFocus.show(list);
        shares.setItems(model.share().rows());
        shares.setCellFactory(_ -> new ShareCell(look.texts()));
        shares.visibleProperty().bind(model.share().openProperty());
        list.visibleProperty().bind(model.share().openProperty().not());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.presentProperty().subscribe(now -> now.ifPresent(_ -> list.scrollTo(0)));
        Keys.beforeItself(list, "Enter", this::toggle);
        var empty = new Label(look.texts().get("live.queue.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        list.setPlaceholder(empty);
        var controls = new ActionControls(look);
        buttons.getChildren()
                .setAll(controls.button(Action.ADD_SPEAKER, look.texts().get("live.queue.add")));
        buttons.getChildren()
                .addAll(
                        controls.iconButton(Action.BEGIN_UNNAMED),
                        controls.iconButton(Action.CALL_SPEAKER),
                        controls.iconButton(Action.DEFER_LOST),
                        controls.iconButton(Action.FLOOR_SHARE));
        buttons.getChildren().forEach(button -> button.setFocusTraversable(false));
    }

    Parent content() {
        return root;
    }

    ListView<LiveRow<SpeechLine>> list() {
        return list;
    }

    private void toggle() {
        model.toggle();
        toEntry.run();
    }
}
