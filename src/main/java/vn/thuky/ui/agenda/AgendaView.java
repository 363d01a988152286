package vn.thuky.ui.agenda;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.people.SiteId;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.DraggableRow;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceChoiceCell;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.KeptTextArea;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Typed;

/** The agenda as a table edited in place, with the texts of the selected item below. */
public final class AgendaView implements Screen {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final AgendaViewModel model;
    private final Look look;
    private final Timeline clock;

    @FXML
    private BorderPane root;

    @FXML
    private Label end;

    @FXML
    private TableView<AgendaRow> table;

    @FXML
    private TableColumn<AgendaRow, AgendaLine> sitting;

    @FXML
    private TableColumn<AgendaRow, AgendaLine> times;

    @FXML
    private TableColumn<AgendaRow, AgendaLine> forecast;

    @FXML
    private TableColumn<AgendaRow, Typed> title;

    @FXML
    private TableColumn<AgendaRow, AgendaKind> kind;

    @FXML
    private TableColumn<AgendaRow, Typed> length;

    @FXML
    private TableColumn<AgendaRow, Typed> fixedStart;

    @FXML
    private TableColumn<AgendaRow, Typed> presenter;

    @FXML
    private TableColumn<AgendaRow, Choice<SiteId>> site;

    @FXML
    private TableColumn<AgendaRow, AgendaLine> remark;

    @FXML
    private Pane details;

    @FXML
    private TextArea script;

    @FXML
    private TextArea technical;

    @FXML
    private TextArea fallback;

    public AgendaView(AgendaViewModel model, Look look) {
        this.model = model;
        this.look = look;
        this.clock = new Timeline(new KeyFrame(Duration.seconds(20), _ -> model.tick()));
    }

    @FXML
    private void initialize() {
        initializeColumns();
        table.setItems(model.rows());
        table.setRowFactory(_ -> new DraggableRow<>(model::move));
        table.setPlaceholder(new EmptyState(
                "fth-list", look.texts().get("agenda.empty"), new ActionControls(look).button(Action.ADD)));
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look)
                .contextMenu(
                        Action.ADD,
                        Action.DELETE,
                        Action.MOVE_UP,
                        Action.MOVE_DOWN,
                        Action.NEW_SITTING,
                        Action.GO_HISTORY));
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "agenda");
        end.textProperty().bind(model.endProperty().map(now -> now.message().in(look.texts())));
        model.endProperty().subscribe(now -> end.pseudoClassStateChanged(LATE, now.late()));
        details.disableProperty().bind(model.selection().anyProperty().map(any -> !any));
        KeptTextArea.bind(script, model.cues().script());
        KeptTextArea.bind(technical, model.cues().technical());
        KeptTextArea.bind(fallback, model.cues().fallback());
        initializeActions();
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private void initializeColumns() {
        var edits = model.edits();
        List.of(sitting, times, forecast, remark)
                .forEach(column ->
                        column.setCellValueFactory(cell -> cell.getValue().lineProperty()));
        sitting.setCellFactory(_ -> new AgendaSittingCell(look.texts()));
        sitting.visibleProperty().bind(model.sittingsProperty());
        times.setCellFactory(_ -> AgendaTimesCell.planned());
        forecast.setCellFactory(_ -> AgendaTimesCell.forecast());
        forecast.visibleProperty().bind(model.driftingProperty());
        remark.setCellFactory(_ -> new AgendaRemarkCell(look.texts()));
        title.setCellValueFactory(cell -> cell.getValue().title().typedProperty());
        title.setCellFactory(_ -> new InPlaceTextCell<>(look.texts(), edits::retitle));
        kind.setCellValueFactory(cell -> cell.getValue().kindProperty());
        kind.setCellFactory(
                _ -> new InPlaceChoiceCell<>(() -> List.of(AgendaKind.values()), look.texts()::name, edits::setKind));
        length.setCellValueFactory(cell -> cell.getValue().length().typedProperty());
        length.setCellFactory(_ -> InPlaceTextCell.figures(look.texts(), edits::setLength));
        fixedStart.setCellValueFactory(cell -> cell.getValue().fixedStart().typedProperty());
        fixedStart.setCellFactory(_ -> InPlaceTextCell.figures(look.texts(), edits::setFixedStart));
        presenter.setCellValueFactory(cell -> cell.getValue().presenter().typedProperty());
        presenter.setCellFactory(
                _ -> new InPlaceTextCell<>(look.texts(), edits::setPresenter).suggesting(model::people));
        site.setCellValueFactory(cell -> cell.getValue().siteProperty());
        site.setCellFactory(_ -> new InPlaceChoiceCell<>(model::siteChoices, Choice::name, edits::setSite));
    }

    private void initializeActions() {
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add);
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.MOVE_UP, model::moveUp, any);
        actions.on(Action.MOVE_DOWN, model::moveDown, any);
        actions.on(Action.NEW_SITTING, model::toggleSitting, any);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
        actions.on(Action.SAVE, () -> model.cues().flush());
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("agenda.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.conferenceNameProperty();
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.iconButton(Action.MOVE_UP),
                controls.iconButton(Action.MOVE_DOWN),
                controls.iconButton(Action.DELETE),
                controls.primary(Action.ADD, look.texts().get("agenda.add")));
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
        clock.stop();
        model.leave();
    }
}
