package vn.thuky.ui.conclusions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.ConclusionService.Line;
import vn.thuky.text.DateWords;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.DraggableRow;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.TickCell;

/** The conclusions in a table: ticked by Space or mouse, moved by Alt and arrows or dragged; the words of the selected one below. */
public final class ConclusionsView implements Screen {
    private final ConclusionsViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private TableView<ConclusionRow> table;

    @FXML
    private TableColumn<ConclusionRow, Line> in;

    @FXML
    private TableColumn<ConclusionRow, String> letter;

    @FXML
    private TableColumn<ConclusionRow, String> text;

    @FXML
    private TableColumn<ConclusionRow, String> leads;

    @FXML
    private TableColumn<ConclusionRow, String> deadline;

    @FXML
    private Label words;

    public ConclusionsView(ConclusionsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializeColumns();
        table.setItems(model.rows());
        table.setRowFactory(_ -> new DraggableRow<>(model::move));
        table.setPlaceholder(new EmptyState("fth-check-square", look.texts().get("conclusions.empty")));
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look)
                .contextMenu(Action.MOVE_UP, Action.MOVE_DOWN, Action.COMMIT_NOTE, Action.SOURCE));
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "conclusions");
        Keys.before(table, "Space", model::tick);
        Keys.on(root, "Esc", model::openPaper);
        words.textProperty().bind(model.textProperty());
        var any = model.selection().anyProperty();
        look.actions().on(Action.MOVE_UP, model::moveUp, any);
        look.actions().on(Action.MOVE_DOWN, model::moveDown, any);
        look.actions().on(Action.COMMIT_NOTE, model::follow, any);
        look.actions().on(Action.SOURCE, model::openSource, any);
    }

    private void initializeColumns() {
        in.setCellValueFactory(cell -> cell.getValue().lineProperty());
        in.setCellFactory(_ -> new TickCell<ConclusionRow, Line>(
                look.texts().get("conclusions.in"), line -> Optional.of(line.in()), model::tick));
        letter.setCellValueFactory(cell -> cell.getValue().letterProperty());
        text.setCellValueFactory(cell -> cell.getValue().lineProperty().map(line -> line.text()));
        leads.setCellValueFactory(cell -> cell.getValue().lineProperty().map(this::leads));
        var dates = new DateWords(look.texts().language());
        deadline.setCellValueFactory(cell -> cell.getValue()
                .lineProperty()
                .map(line -> line.task()
                        .flatMap(Commitment::deadline)
                        .map(dates::digits)
                        .orElse("")));
    }

    private String leads(Line line) {
        return line.task().isEmpty() ? look.texts().get("conclusions.notFollowed") : line.leads();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.conclusions"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().name(DocumentKind.CONCLUSIONS));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.button(Action.BACK),
                controls.iconButton(Action.MOVE_UP),
                controls.iconButton(Action.MOVE_DOWN),
                controls.button(Action.COMMIT_NOTE, look.texts().get("conclusions.follow")));
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
