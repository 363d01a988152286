package vn.thuky.ui.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.thuky.ui.home.HomeViewModel.Shown;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;

/** All conferences as cards, beside them what needs attention. */
public final class HomeView implements Screen {
    private final HomeViewModel model;
    private final Look look;
    private final Map<Shown, Node> starts = new EnumMap<>(Shown.class);

    @FXML
    private BorderPane root;

    @FXML
    private StackPane center;

    @FXML
    private VBox filled;

    @FXML
    private SearchField search;

    @FXML
    private StackPane found;

    @FXML
    private ListView<ConferenceLine> conferences;

    @FXML
    private VBox side;

    @FXML
    private ListView<ConcernLine> concerns;

    @FXML
    private Label noConcerns;

    public HomeView(HomeViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        showConferences();
        showConcerns();
        showEmptyStates();
        var actions = look.actions();
        var selected = model.selectedProperty().map(Optional::isPresent);
        actions.on(Action.NEW_CONFERENCE, this::askNew);
        actions.on(Action.DELETE, model::delete, selected);
        actions.on(Action.ERASE, model::erase, selected);
        actions.on(Action.IMPORT, model::importFile);
        actions.on(Action.EXPORT, model::exportFile, selected);
        actions.on(Action.GO_HISTORY, model::showHistory, selected);
        actions.on(Action.FIND, search::requestFocus);
    }

    private void showConferences() {
        conferences.setItems(model.lines());
        CardCell.fill(conferences, () -> new ConferenceCell(look.texts(), _ -> model.open()));
        conferences.getSelectionModel().selectedItemProperty().subscribe(model::select);
        model.selectedProperty().subscribe(line -> line.ifPresent(conferences.getSelectionModel()::select));
        Keys.on(conferences, "Enter", model::open);
        conferences.setContextMenu(
                new ActionControls(look).contextMenu(Action.GO_HISTORY, Action.DELETE, Action.ERASE));
        search.textProperty().subscribe(model::find);
        Keys.on(search, "Down", conferences::requestFocus);
    }

    private void showConcerns() {
        concerns.setItems(model.concerns());
        CardCell.fill(concerns, () -> new ConcernCell(look.texts(), model::see));
        Keys.on(
                concerns,
                "Enter",
                () -> concerns.getSelectionModel().getSelectedItems().forEach(model::see));
        noConcerns
                .visibleProperty()
                .bind(Bindings.isEmpty(model.concerns())
                        .and(model.shownProperty().isNotEqualTo(Shown.NOTHING_YET)));
    }

    private void showEmptyStates() {
        var texts = look.texts();
        var controls = new ActionControls(look);
        var sample = new Button(texts.get("home.seeSample"));
        sample.setOnAction(_ -> model.addSample());
        var create = controls.primary(Action.NEW_CONFERENCE, texts.get("home.createFirst"));
        var fromFile = controls.button(Action.IMPORT, texts.get("exchange.import"));
        var first = new EmptyState("fth-calendar", texts.get("home.firstStart"), create, sample, fromFile);
        var nothing = new EmptyState("fth-search", texts.get("home.nothingFound"));
        center.getChildren().add(first);
        found.getChildren().add(nothing);
        var shown = model.shownProperty();
        first.visibleProperty().bind(shown.map(Shown.FIRST_START::equals));
        first.visibleProperty().subscribe(create::requestFocus);
        starts.put(Shown.FIRST_START, create);
        starts.put(Shown.NOTHING_FOUND, search);
        filled.visibleProperty().bind(shown.map(now -> now != Shown.FIRST_START));
        side.visibleProperty().bind(filled.visibleProperty());
        side.managedProperty().bind(filled.visibleProperty());
        nothing.visibleProperty().bind(shown.map(Shown.NOTHING_FOUND::equals));
    }

    private void askNew() {
        model.draft(
                draft -> new ConferenceDialog(look.texts()).show(root.getScene().getWindow(), draft, model::create));
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.home"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty("");
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        var texts = look.texts();
        return List.of(
                controls.button(Action.EXPORT, texts.get("exchange.export")),
                controls.button(Action.IMPORT, texts.get("exchange.import")),
                controls.primary(Action.NEW_CONFERENCE, texts.get("action.newConference")));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summaryProperty().map(message -> message.in(look.texts()));
    }

    @Override
    public void focus() {
        starts.getOrDefault(model.shownProperty().get(), conferences).requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
