package vn.thuky.ui.speeches;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.DraggableRow;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.FileList;
import vn.thuky.ui.kit.InPlaceChoiceCell;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Typed;

/** The speeches as a table edited in place, with the texts of the selected one and the time asked for below. */
public final class SpeechesView implements Screen {
    private final SpeechesViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private TableView<SpeechRow> table;

    @FXML
    private TableColumn<SpeechRow, Number> number;

    @FXML
    private TableColumn<SpeechRow, Typed> title;

    @FXML
    private TableColumn<SpeechRow, Typed> speakers;

    @FXML
    private TableColumn<SpeechRow, Typed> organization;

    @FXML
    private TableColumn<SpeechRow, Typed> length;

    @FXML
    private TableColumn<SpeechRow, Choice<AgendaItemId>> item;

    @FXML
    private TableColumn<SpeechRow, Choice<SiteId>> site;

    @FXML
    private TableColumn<SpeechRow, SpeechKind> kind;

    @FXML
    private TableColumn<SpeechRow, SpeechStatus> status;

    @FXML
    private Pane texts;

    @FXML
    private FileList files;

    @FXML
    private Button attach;

    @FXML
    private LoadsControl loads;

    public SpeechesView(SpeechesViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializeTextColumns();
        initializeChoiceColumns();
        table.setItems(model.rows());
        table.setRowFactory(_ -> new DraggableRow<>(model::move));
        table.setPlaceholder(new EmptyState(
                "fth-mic", look.texts().get("speeches.empty"), new ActionControls(look).button(Action.ADD)));
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look)
                .contextMenu(Action.ADD, Action.DELETE, Action.MOVE_UP, Action.MOVE_DOWN, Action.GO_HISTORY));
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "speeches");
        loads.show(model.loads(), look.texts());
        var files = model.texts();
        this.files.setItems(files.files());
        this.files.prepare(look.texts(), files::open, files::remove, files::add);
        texts.disableProperty().bind(model.selection().anyProperty().map(any -> !any));
        initializeActions();
        new ActionControls(look).attach(Action.ATTACH, attach);
    }

    private void initializeTextColumns() {
        var edits = model.edits();
        number.setCellValueFactory(cell -> cell.getValue().lineProperty().map(SpeechLine::number));
        title.setCellValueFactory(cell -> cell.getValue().title().typedProperty());
        title.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), edits::retitle));
        speakers.setCellValueFactory(cell -> cell.getValue().speakers().typedProperty());
        speakers.setCellFactory(
                _ -> new InPlaceTextCell<>(look.texts(), edits::setSpeakers).suggestingSeveral(model::people));
        organization.setCellValueFactory(cell -> cell.getValue().organization().typedProperty());
        organization.setCellFactory(
                _ -> new InPlaceTextCell<>(look.texts(), edits::setOrganization).suggesting(model::organizations));
        length.setCellValueFactory(cell -> cell.getValue().length().typedProperty());
        length.setCellFactory(_ -> InPlaceTextCell.figures(look.texts(), edits::setLength));
    }

    private void initializeChoiceColumns() {
        var edits = model.edits();
        item.setCellValueFactory(cell -> cell.getValue().itemProperty());
        item.setCellFactory(_ -> new InPlaceChoiceCell<>(model::items, Choice::name, edits::setItem));
        site.setCellValueFactory(cell -> cell.getValue().siteProperty());
        site.setCellFactory(_ -> new InPlaceChoiceCell<>(model::sites, Choice::name, edits::setSite));
        kind.setCellValueFactory(cell -> cell.getValue().kindProperty());
        kind.setCellFactory(
                _ -> new InPlaceChoiceCell<>(() -> List.of(SpeechKind.values()), look.texts()::name, edits::setKind));
        status.setCellValueFactory(cell -> cell.getValue().statusProperty());
        status.setCellFactory(
                _ -> new InPlaceChoiceCell<>(() -> SpeechEdits.STATUSES, look.texts()::name, edits::setStatus));
    }

    private void initializeActions() {
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add);
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.MOVE_UP, model::moveUp, any);
        actions.on(Action.MOVE_DOWN, model::moveDown, any);
        actions.on(Action.WITHDRAW, model::withdrawOrRestore, any);
        actions.on(Action.ATTACH, model.texts()::choose, any);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("speeches.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(look.texts().get("speeches.subtitle"));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.iconButton(Action.MOVE_UP),
                controls.iconButton(Action.MOVE_DOWN),
                controls.iconButton(Action.WITHDRAW),
                controls.iconButton(Action.DELETE),
                controls.primary(Action.ADD, look.texts().get("speeches.add")));
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
