package vn.thuky.ui.bases;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Typed;

/** The office's legal bases as a table edited in place. */
public final class BasesView implements Screen {
    private final BasesViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private TableView<BasisRow> table;

    @FXML
    private TableColumn<BasisRow, Typed> text;

    @FXML
    private TableColumn<BasisRow, Typed> from;

    @FXML
    private TableColumn<BasisRow, Typed> until;

    public BasesView(BasesViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        text.setCellValueFactory(cell -> cell.getValue().text().typedProperty());
        text.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::setText));
        from.setCellValueFactory(cell -> cell.getValue().from().typedProperty());
        from.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::setFrom));
        until.setCellValueFactory(cell -> cell.getValue().until().typedProperty());
        until.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::setUntil));
        var add = new ActionControls(look).button(Action.ADD);
        table.setPlaceholder(new EmptyState("fth-book-open", look.texts().get("settings.basis.empty"), add));
        table.setItems(model.rows());
        EditableTable.prepare(table);
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "bases");
        look.actions().on(Action.ADD, model::add);
        look.actions().on(Action.DELETE, model::delete, model.selection().anyProperty());
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.bases"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().get("settings.basis.subtitle"));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.button(Action.BACK),
                controls.iconButton(Action.DELETE),
                controls.primary(Action.ADD, look.texts().get("settings.basis.add")));
    }

    @Override
    public ObservableValue<String> summary() {
        return new SimpleStringProperty("");
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
