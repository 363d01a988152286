package vn.thuky.ui.shorthands;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceChoiceCell;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Typed;

/** The office's shorthands as a table edited in place. */
public final class ShorthandsView implements Screen {
    private final ShorthandsViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private CheckBox autocorrect;

    @FXML
    private Label variables;

    @FXML
    private TableView<ShorthandRow> table;

    @FXML
    private TableColumn<ShorthandRow, Typed> code;

    @FXML
    private TableColumn<ShorthandRow, Typed> text;

    @FXML
    private TableColumn<ShorthandRow, ShorthandUse> use;

    public ShorthandsView(ShorthandsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        code.setCellValueFactory(cell -> cell.getValue().code().typedProperty());
        code.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::setCode));
        text.setCellValueFactory(cell -> cell.getValue().text().typedProperty());
        text.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::setText));
        use.setCellValueFactory(cell -> cell.getValue().use());
        use.setCellFactory(
                _ -> new InPlaceChoiceCell<>(() -> List.of(ShorthandUse.values()), look.texts()::name, model::setUse));
        variables.setText(look.texts()
                .get(
                        "shorthands.variables",
                        "{" + look.texts().get("shorthands.names").replace(", ", "}, {") + "}"));
        var add = new ActionControls(look).button(Action.ADD);
        table.setPlaceholder(new EmptyState("fth-zap", look.texts().get("shorthands.empty"), add));
        table.setItems(model.rows());
        EditableTable.prepare(table);
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "shorthands");
        model.autocorrectProperty().subscribe(on -> autocorrect.setSelected(on));
        autocorrect.selectedProperty().subscribe(on -> model.setAutocorrect(on));
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add);
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.IMPORT, model::readFile);
        actions.on(Action.EXPORT, model::writeFile);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
    }

    @FXML
    private void readFile() {
        model.readFile();
    }

    @FXML
    private void writeFile() {
        model.writeFile();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("shorthands.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(look.texts().get("shorthands.subtitle"));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.iconButton(Action.DELETE),
                controls.primary(Action.ADD, look.texts().get("shorthands.add")));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summaryProperty().map(message -> message.in(look.texts()));
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
