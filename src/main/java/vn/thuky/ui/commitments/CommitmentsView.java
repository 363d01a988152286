package vn.thuky.ui.commitments;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceChoiceCell;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;
import vn.thuky.ui.kit.Typed;

/** The register as a table edited in place, with filters above it and the details of the selected commitment below. */
public final class CommitmentsView implements Screen {
    private final CommitmentsViewModel model;
    private final CommitmentDetailsView details;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private SearchField find;

    @FXML
    private ComboBox<StateFilter> stateFilter;

    @FXML
    private ComboBox<AttentionFilter> attentionFilter;

    @FXML
    private ComboBox<Choice<OrganizationId>> organizationFilter;

    @FXML
    private Label found;

    @FXML
    private ReasonControl reason;

    @FXML
    private TableView<CommitmentRow> table;

    @FXML
    private TableColumn<CommitmentRow, Typed> text;

    @FXML
    private TableColumn<CommitmentRow, String> conference;

    @FXML
    private TableColumn<CommitmentRow, CommitmentOrigin> origin;

    @FXML
    private TableColumn<CommitmentRow, Typed> leads;

    @FXML
    private TableColumn<CommitmentRow, Typed> supporting;

    @FXML
    private TableColumn<CommitmentRow, Typed> product;

    @FXML
    private TableColumn<CommitmentRow, Typed> deadline;

    @FXML
    private TableColumn<CommitmentRow, Typed> percent;

    @FXML
    private TableColumn<CommitmentRow, CommitmentState> state;

    @FXML
    private TableColumn<CommitmentRow, CommitmentLine> marks;

    public CommitmentsView(CommitmentsViewModel model, CommitmentDetailsView details, Look look) {
        this.model = model;
        this.details = details;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializeTextColumns();
        initializeOtherColumns();
        initializeTable();
        initializeFilters();
        reason.prepare(model.rescheduling(), look.texts(), table::requestFocus);
        root.setBottom(details.content());
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add, model.addableProperty());
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.FIND, find::requestFocus);
        actions.on(Action.SAVE, model.details()::settle);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
    }

    private void initializeTextColumns() {
        var edits = model.edits();
        var texts = look.texts();
        text.setCellValueFactory(cell -> cell.getValue().text().typedProperty());
        text.setCellFactory(_ -> new InPlaceTextCell<>(texts, edits::setText));
        leads.setCellValueFactory(cell -> cell.getValue().leads().typedProperty());
        leads.setCellFactory(
                _ -> new InPlaceTextCell<>(texts, edits::setLeads).suggestingSeveral(model::organizations));
        supporting.setCellValueFactory(cell -> cell.getValue().supporting().typedProperty());
        supporting.setCellFactory(
                _ -> new InPlaceTextCell<>(texts, edits::setSupporting).suggestingSeveral(model::organizations));
        product.setCellValueFactory(cell -> cell.getValue().product().typedProperty());
        product.setCellFactory(_ -> new InPlaceTextCell<>(texts, edits::setProduct));
        deadline.setCellValueFactory(cell -> cell.getValue().deadline().typedProperty());
        deadline.setCellFactory(_ -> InPlaceTextCell.figures(texts, model.rescheduling()::set));
        percent.setCellValueFactory(cell -> cell.getValue().percent().typedProperty());
        percent.setCellFactory(_ -> InPlaceTextCell.figures(texts, edits::setPercent));
    }

    private void initializeOtherColumns() {
        conference.setCellValueFactory(cell -> cell.getValue()
                .lineProperty()
                .map(line -> line.tracked().conference().name()));
        marks.setCellValueFactory(cell -> cell.getValue().lineProperty());
        marks.setCellFactory(_ -> new MarksCell(look.texts()));
        origin.setCellValueFactory(cell -> cell.getValue().originProperty());
        origin.setCellFactory(_ -> new InPlaceChoiceCell<>(
                () -> List.of(CommitmentOrigin.values()), look.texts()::name, model.edits()::setOrigin));
        state.setCellValueFactory(cell -> cell.getValue().stateProperty());
        state.setCellFactory(_ ->
                new InPlaceChoiceCell<>(() -> List.of(CommitmentState.values()), look.texts()::name, model::setState));
        conference.setVisible(model.everywhere());
        List.of(origin, supporting, product).forEach(column -> column.setVisible(!model.everywhere()));
    }

    private void initializeTable() {
        var texts = look.texts();
        var empty = new EmptyState("fth-check-square", model.emptyMessage().in(texts), addButton());
        var noHits = new EmptyState("fth-search", texts.get("commitments.noHits"));
        table.placeholderProperty().bind(model.emptyProperty().map(nothing -> nothing ? empty : noHits));
        table.setItems(model.filter().finding().hits());
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look).contextMenu(Action.ADD, Action.DELETE, Action.GO_HISTORY));
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, model.name());
    }

    private void initializeFilters() {
        var texts = look.texts();
        var filter = model.filter();
        find.textProperty().bindBidirectional(filter.finding().textProperty());
        found.textProperty().bind(filter.foundProperty().map(message -> message.in(texts)));
        stateFilter.getItems().setAll(StateFilter.values());
        stateFilter.setConverter(new NameConverter<>(texts::name));
        stateFilter.valueProperty().bindBidirectional(filter.stateProperty());
        attentionFilter.getItems().setAll(AttentionFilter.values());
        attentionFilter.setConverter(new NameConverter<>(texts::name));
        attentionFilter.valueProperty().bindBidirectional(filter.attentionProperty());
        organizationFilter.setItems(filter.organizations());
        organizationFilter.setConverter(new NameConverter<>(
                choice -> choice.id().map(_ -> choice.name()).orElse(texts.get("commitments.filter.anyOrganization"))));
        organizationFilter.valueProperty().bindBidirectional(filter.organizationProperty());
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(model.title().in(look.texts()));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(model.subtitle().in(look.texts()));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(carryOver(), controls.iconButton(Action.DELETE), addButton());
    }

    private Node addButton() {
        var add = new ActionControls(look).primary(Action.ADD, look.texts().get("commitments.add"));
        add.managedProperty().bind(model.addableProperty());
        add.visibleProperty().bind(model.addableProperty());
        return add;
    }

    private Node carryOver() {
        var button = new MenuButton(look.texts().get("commitments.carryOver"));
        InvalidationListener changed = _ -> button.getItems()
                .setAll(model.targets().stream().map(this::target).toList());
        model.targets().addListener(changed);
        changed.invalidated(model.targets());
        button.disableProperty().bind(model.carryableProperty().map(possible -> !possible));
        return button;
    }

    private MenuItem target(Conference conference) {
        var item = new MenuItem(conference.name());
        item.setOnAction(_ -> model.carryOver(conference));
        return item;
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
