package vn.thuky.ui.sites;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import vn.thuky.domain.people.LineState;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.DraggableRow;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InPlaceTextCell;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Typed;

/** The sites as a table edited in place, with the log of the selected site's line below. */
public final class SitesView implements Screen {
    private final SitesViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private TableView<SiteRow> table;

    @FXML
    private TableColumn<SiteRow, Number> place;

    @FXML
    private TableColumn<SiteRow, Typed> name;

    @FXML
    private TableColumn<SiteRow, Boolean> main;

    @FXML
    private TableColumn<SiteRow, Typed> address;

    @FXML
    private TableColumn<SiteRow, Typed> representative;

    @FXML
    private TableColumn<SiteRow, Typed> representativePhone;

    @FXML
    private TableColumn<SiteRow, Typed> technician;

    @FXML
    private TableColumn<SiteRow, Typed> technicianPhone;

    @FXML
    private TableColumn<SiteRow, String> people;

    @FXML
    private TableColumn<SiteRow, SiteLine> check;

    @FXML
    private TableColumn<SiteRow, SiteLine> line;

    @FXML
    private Pane details;

    @FXML
    private Label site;

    @FXML
    private Button setMain;

    @FXML
    private TextField checkRemark;

    @FXML
    private TextField eventRemark;

    @FXML
    private LogControl checks;

    @FXML
    private LogControl events;

    public SitesView(SitesViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializeColumns();
        table.setItems(model.rows());
        table.setRowFactory(_ -> new DraggableRow<>(model::move));
        table.setPlaceholder(new EmptyState(
                "fth-map-pin", look.texts().get("sites.empty"), new ActionControls(look).button(Action.ADD)));
        EditableTable.prepare(table);
        table.setContextMenu(new ActionControls(look)
                .contextMenu(Action.ADD, Action.DELETE, Action.MOVE_UP, Action.MOVE_DOWN, Action.GO_HISTORY));
        EditableTable.follow(table, model.selection());
        look.columns().manage(table, "sites");
        initializeLog();
        initializeActions();
    }

    private void initializeColumns() {
        place.setCellValueFactory(cell -> cell.getValue().lineProperty().map(SiteLine::place));
        people.setCellValueFactory(cell -> cell.getValue().lineProperty().map(SiteLine::people));
        main.setCellValueFactory(cell -> cell.getValue().main());
        main.setCellFactory(_ -> new MainSiteCell(look.texts().get("sites.main"), model::setMain));
        List.of(check, line)
                .forEach(column ->
                        column.setCellValueFactory(cell -> cell.getValue().lineProperty()));
        check.setCellFactory(_ -> new LineStateCell(look.texts(), SiteLine::lastCheck));
        line.setCellFactory(_ -> new LineStateCell(look.texts(), SiteLine::lastEvent));
        Map.of(
                        SiteText.NAME, name,
                        SiteText.ADDRESS, address,
                        SiteText.REPRESENTATIVE, representative,
                        SiteText.REPRESENTATIVE_PHONE, representativePhone,
                        SiteText.TECHNICIAN, technician,
                        SiteText.TECHNICIAN_PHONE, technicianPhone)
                .forEach((text, column) -> {
                    column.setCellValueFactory(
                            cell -> cell.getValue().text(text).typedProperty());
                    column.setCellFactory(
                            _ -> new InPlaceTextCell<>(look.texts(), (row, typed) -> model.type(row, text, typed)));
                });
    }

    private void initializeLog() {
        var log = model.log();
        details.disableProperty().bind(log.siteProperty().map(shown -> shown.isEmpty()));
        site.textProperty()
                .bind(log.siteProperty()
                        .map(shown -> shown.map(now -> now.site().name()).orElse("")));
        setMain.disableProperty()
                .bind(log.siteProperty()
                        .map(shown -> shown.map(now -> now.site().main()).orElse(true)));
        checkRemark.textProperty().bindBidirectional(log.checkRemarkProperty());
        eventRemark.textProperty().bindBidirectional(log.eventRemarkProperty());
        checks.show(log.checks(), look.texts(), log::forget);
        events.show(log.events(), look.texts(), log::forget);
    }

    private void initializeActions() {
        var any = model.selection().anyProperty();
        var actions = look.actions();
        actions.on(Action.ADD, model::add);
        actions.on(Action.DELETE, model::delete, any);
        actions.on(Action.MOVE_UP, model::moveUp, any);
        actions.on(Action.MOVE_DOWN, model::moveDown, any);
        actions.on(Action.GO_HISTORY, model::openHistory, any);
    }

    @FXML
    private void setMain() {
        model.selection().current().ifPresent(model::setMain);
    }

    @FXML
    private void triedWell() {
        model.log().tried(true);
    }

    @FXML
    private void triedBadly() {
        model.log().tried(false);
    }

    @FXML
    private void connected() {
        model.log().happened(LineState.CONNECTED);
    }

    @FXML
    private void unstable() {
        model.log().happened(LineState.UNSTABLE);
    }

    @FXML
    private void lost() {
        model.log().happened(LineState.LOST);
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("sites.title"));
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
                controls.primary(Action.ADD, look.texts().get("sites.add")));
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
