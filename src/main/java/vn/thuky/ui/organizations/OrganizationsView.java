package vn.thuky.ui.organizations;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.service.OrganizationService.Uses;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.DraggableRow;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceChoiceCell;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;
import vn.thuky.ui.kit.Typed;

/** The organizations as a table edited in place. */
public final class OrganizationsView implements Screen {
    private final OrganizationsViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private SearchField find;

    @FXML
    private Label hits;

    @FXML
    private TableView<OrganizationRow> table;

    @FXML
    private TableColumn<OrganizationRow, Typed> place;

    @FXML
    private TableColumn<OrganizationRow, Typed> name;

    @FXML
    private TableColumn<OrganizationRow, Typed> abbreviation;

    @FXML
    private TableColumn<OrganizationRow, OrganizationKind> kind;

    @FXML
    private TableColumn<OrganizationRow, Number> participants;

    @FXML
    private TableColumn<OrganizationRow, Number> speeches;

    @FXML
    private TableColumn<OrganizationRow, Number> commitments;

    public OrganizationsView(OrganizationsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        place.setCellValueFactory(cell -> cell.getValue().place().typedProperty());
        place.setCellFactory(_ -> InPlaceTextCell.figures(look.texts(), model::setPlace));
        name.setCellValueFactory(cell -> cell.getValue().name().typedProperty());
        name.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::rename));
        abbreviation.setCellValueFactory(cell -> cell.getValue().abbreviation().typedProperty());
        abbreviation.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), model::abbreviate));
        kind.setCellValueFactory(cell -> cell.getValue().kind());
        kind.setCellFactory(_ ->
                new InPlaceChoiceCell<>(() -> List.of(OrganizationKind.values()), look.texts()::name, model::setKind));
        count(participants, Uses::participants);
        count(speeches, Uses::speeches);
        count(commitments, Uses::commitments);
        initializeTable();
        initializeActions();
    }

    private static void count(TableColumn<OrganizationRow, Number> column, ToIntFunction<Uses> part) {
        column.setCellValueFactory(cell -> cell.getValue().uses().map(part::applyAsInt));
        column.getStyleClass().add("figures");
    }

    private void initializeTable() {
        var add = new ActionControls(look).button(Action.ADD);
        var empty = new EmptyState("fth-book", look.texts().get("organizations.empty"), add);
        var noHits = new EmptyState("fth-search", look.texts().get("organizations.noHits"));
        var finding = model.finding();
        table.placeholderProperty().bind(finding.activeProperty().map(active -> active ? noHits : empty));
        table.setRowFactory(_ -> new DraggableRow<>(model::move));
        table.setItems(finding.hits());
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look)
                .contextMenu(Action.ADD, Action.DELETE, Action.MOVE_UP, Action.MOVE_DOWN, Action.GO_HISTORY));
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "organizations");
        find.textProperty().bindBidirectional(finding.textProperty());
        hits.textProperty().bind(finding.foundProperty().map(message -> message.in(look.texts())));
        hits.visibleProperty().bind(finding.activeProperty());
    }

    private void initializeActions() {
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add);
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.MOVE_UP, model::moveUp, model.movableProperty());
        actions.on(Action.MOVE_DOWN, model::moveDown, model.movableProperty());
        actions.on(Action.FIND, find::requestFocus);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("organizations.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(look.texts().get("organizations.subtitle"));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.iconButton(Action.MOVE_UP),
                controls.iconButton(Action.MOVE_DOWN),
                controls.iconButton(Action.DELETE),
                controls.primary(Action.ADD, look.texts().get("organizations.add")));
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
