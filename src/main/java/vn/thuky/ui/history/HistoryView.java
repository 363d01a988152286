package vn.thuky.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;

/** Who changed what, and when, the latest first. */
public final class HistoryView implements Screen {
    private final HistoryViewModel model;
    private final Look look;

    @FXML
    private VBox root;

    @FXML
    private SearchField search;

    @FXML
    private ListView<HistoryRow> steps;

    @FXML
    private Button more;

    public HistoryView(HistoryViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        steps.setItems(model.rows());
        CardCell.fill(steps, () -> new HistoryCell(look.texts()));
        var none = new EmptyState("fth-clock", look.texts().get("history.none"));
        none.visibleProperty().bind(model.subjectProperty().isNotNull());
        steps.setPlaceholder(none);
        search.textProperty().subscribe(model::find);
        more.textProperty()
                .bind(model.moreProperty()
                        .map(offer -> offer.map(words -> words.in(look.texts())).orElse("")));
        more.visibleProperty().bind(model.moreProperty().map(Optional::isPresent));
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(_ -> model.showAll());
        Keys.on(search, "Down", steps::requestFocus);
        Keys.on(root, "Esc", model::back);
        Keys.before(steps, "Esc", model::back);
        look.actions().on(Action.FIND, search::requestFocus);
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.history"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words(model.subjectProperty());
    }

    @Override
    public List<Node> tools() {
        return List.of(new ActionControls(look).button(Action.BACK));
    }

    @Override
    public ObservableValue<String> summary() {
        return words(model.summaryProperty());
    }

    @Override
    public void focus() {
        steps.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private ObservableValue<String> words(ObservableValue<Message> message) {
        return message.map(said -> said.in(look.texts()));
    }
}
