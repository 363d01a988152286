package vn.thuky.ui.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.SiteId;
import vn.thuky.text.LongListOrder;
import vn.thuky.text.PersonNameOrder;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceChoiceCell;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;
import vn.thuky.ui.kit.Typed;

/** The participants as a table edited in place, found as is typed and sorted by its columns. */
public final class ParticipantsView implements Screen {
    private final ParticipantsViewModel model;
    private final Look look;
    private final Comparator<String> texts = LongListOrder.ofTexts();

    @FXML
    private BorderPane root;

    @FXML
    private HBox toolbar;

    @FXML
    private SearchField find;

    @FXML
    private Label hits;

    @FXML
    private Button officialOrder;

    @FXML
    private TableView<ParticipantRow> table;

    @FXML
    private TableColumn<ParticipantRow, Integer> number;

    @FXML
    private TableColumn<ParticipantRow, Typed> honorific;

    @FXML
    private TableColumn<ParticipantRow, Typed> title;

    @FXML
    private TableColumn<ParticipantRow, Typed> name;

    @FXML
    private TableColumn<ParticipantRow, Typed> position;

    @FXML
    private TableColumn<ParticipantRow, Typed> organization;

    @FXML
    private TableColumn<ParticipantRow, Choice<SiteId>> site;

    @FXML
    private TableColumn<ParticipantRow, Role> role;

    @FXML
    private TableColumn<ParticipantRow, Typed> group;

    @FXML
    private TableColumn<ParticipantRow, Typed> rank;

    @FXML
    private TableColumn<ParticipantRow, AttendanceState> state;

    @FXML
    private TableColumn<ParticipantRow, Typed> reason;

    @FXML
    private TableColumn<ParticipantRow, Typed> substituteFor;

    @FXML
    private TableColumn<ParticipantRow, Typed> cameAt;

    @FXML
    private TableColumn<ParticipantRow, Typed> leftAt;

    @FXML
    private TableColumn<ParticipantRow, Typed> phone;

    @FXML
    private TableColumn<ParticipantRow, Typed> email;

    public ParticipantsView(ParticipantsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        suggesting(honorific, ParticipantText.HONORIFIC);
        suggesting(title, ParticipantText.TITLE);
        suggesting(position, ParticipantText.POSITION);
        suggesting(organization, ParticipantText.ORGANIZATION);
        suggesting(group, ParticipantText.GROUP);
        suggesting(substituteFor, ParticipantText.SUBSTITUTE_FOR);
        plain(name, ParticipantText.NAME);
        plain(reason, ParticipantText.REASON);
        plain(phone, ParticipantText.PHONE);
        plain(email, ParticipantText.EMAIL);
        figures(rank, ParticipantText.RANK);
        figures(cameAt, ParticipantText.CAME_AT);
        figures(leftAt, ParticipantText.LEFT_AT);
        name.setComparator(
                Comparator.comparing(Typed::text, LongListOrder.ofPersons(PersonNameOrder.GIVEN_MIDDLE_FAMILY)));
        initializeChoices();
        initializeTable();
        initializeActions();
    }

    private void suggesting(TableColumn<ParticipantRow, Typed> column, ParticipantText text) {
        typed(column, text);
        column.setCellFactory(
                _ -> new InPlaceTextCell<ParticipantRow>(look.texts(), (row, typed) -> type(row, text, typed))
                        .suggesting(() -> model.edits().suggestions(text)));
    }

    private void plain(TableColumn<ParticipantRow, Typed> column, ParticipantText text) {
        typed(column, text);
        column.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), (row, typed) -> type(row, text, typed)));
    }

    private void figures(TableColumn<ParticipantRow, Typed> column, ParticipantText text) {
        typed(column, text);
        column.setCellFactory(_ -> InPlaceTextCell.figures(look.texts(), (row, typed) -> type(row, text, typed)));
    }

    private void typed(TableColumn<ParticipantRow, Typed> column, ParticipantText text) {
        column.setCellValueFactory(cell -> cell.getValue().text(text).typedProperty());
        column.setComparator(Comparator.comparing(Typed::text, texts));
    }

    private void type(ParticipantRow row, ParticipantText text, String typed) {
        model.edits().type(row, text, typed);
    }

    private void initializeChoices() {
        var edits = model.edits();
        number.setCellValueFactory(cell -> cell.getValue().number());
        site.setCellValueFactory(cell -> cell.getValue().site());
        site.setCellFactory(_ -> new InPlaceChoiceCell<>(edits::sites, Choice::name, edits::setSite));
        site.setComparator(Comparator.comparing(Choice::name, texts));
        role.setCellValueFactory(cell -> cell.getValue().role());
        role.setCellFactory(
                _ -> new InPlaceChoiceCell<>(() -> List.of(Role.values()), look.texts()::name, edits::setRole));
        state.setCellValueFactory(cell -> cell.getValue().state());
        state.setCellFactory(_ ->
                new InPlaceChoiceCell<>(() -> List.of(AttendanceState.values()), look.texts()::name, edits::setState));
    }

    private void initializeTable() {
        var finding = model.finding();
        var sorted = new SortedList<>(finding.hits());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> new ParticipantRowCell(model::move));
        var controls = new ActionControls(look);
        var empty = new EmptyState(
                "fth-users",
                look.texts().get("participants.empty"),
                controls.button(Action.ADD),
                controls.button(Action.PASTE),
                controls.button(Action.IMPORT));
        var noHits = new EmptyState("fth-search", look.texts().get("participants.noHits"));
        table.placeholderProperty().bind(finding.activeProperty().map(active -> active ? noHits : empty));
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look)
                .contextMenu(
                        Action.ADD,
                        Action.DELETE,
                        Action.MOVE_UP,
                        Action.MOVE_DOWN,
                        Action.GO_HISTORY,
                        Action.PERSONAL_DATA));
        EditableTable.follow(table, model.selection());
        look.columns().manageWide(table, "participants");
        model.officialProperty().bind(table.comparatorProperty().isNull());
        officialOrder.visibleProperty().bind(model.officialProperty().not());
        officialOrder.managedProperty().bind(officialOrder.visibleProperty());
        find.textProperty().bindBidirectional(finding.textProperty());
        hits.textProperty().bind(finding.foundProperty().map(message -> message.in(look.texts())));
        hits.visibleProperty().bind(finding.activeProperty());
        toolbar.getChildren().add(new SelectionControl(model, look.texts()));
    }

    private void initializeActions() {
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add);
        actions.on(Action.PASTE, this::paste);
        actions.on(Action.IMPORT, model::importFile);
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.MOVE_UP, model::moveUp, model.movableProperty());
        actions.on(Action.MOVE_DOWN, model::moveDown, model.movableProperty());
        actions.on(Action.FIND, find::requestFocus);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
        actions.on(Action.PERSONAL_DATA, model::openPersonalData, any);
    }

    private void paste() {
        model.paste(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    @FXML
    private void showOfficialOrder() {
        table.getSortOrder().clear();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("participants.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.rosterProperty()
                .map(found -> found.map(roster -> roster.conference().name()).orElse(""));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.iconButton(Action.MOVE_UP),
                controls.iconButton(Action.MOVE_DOWN),
                controls.iconButton(Action.DELETE),
                controls.button(Action.IMPORT),
                controls.button(Action.PASTE),
                controls.primary(Action.ADD, look.texts().get("participants.add")));
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
