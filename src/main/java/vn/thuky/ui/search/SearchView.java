package vn.thuky.ui.search;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import vn.thuky.service.search.Found;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;

/** Search over everything of all years: the field, and the answers below it. */
public final class SearchView implements Screen {
    private final SearchViewModel model;
    private final Look look;

    @FXML
    private VBox root;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<KindFilter> kinds;

    @FXML
    private Label summary;

    @FXML
    private ListView<Found> answers;

    public SearchView(SearchViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        kinds.getItems().setAll(SearchViewModel.filters());
        kinds.setConverter(new NameConverter<>(look.texts()::name));
        kinds.setValue(KindFilter.ALL);
        kinds.valueProperty().subscribe(model::choose);
        answers.setItems(model.found());
        answers.setPlaceholder(new Label());
        CardCell.fill(answers, () -> new FoundCell(look.texts()));
        summary.textProperty().bind(model.summaryProperty().map(message -> message.in(look.texts())));
        search.setText(model.query());
        search.textProperty().subscribe(model::type);
        Keys.on(search, "Down", answers::requestFocus);
        InputMethod.watch(search).onEnter(search, this::openFirst);
        Keys.on(answers, "Enter", this::openSelected);
        Keys.before(answers, "Esc", search::requestFocus);
        Keys.on(root, "Esc", model::back);
        answers.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        answers.setContextMenu(new ActionControls(look).contextMenu(Action.PERSONAL_DATA));
        look.actions().on(Action.FIND, search::requestFocus);
        look.actions().on(Action.PERSONAL_DATA, this::openPersonalData);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            openSelected();
        }
    }

    private void openSelected() {
        answers.getSelectionModel().getSelectedItems().forEach(model::open);
    }

    private void openPersonalData() {
        model.openPersonalData(
                answers.getSelectionModel().getSelectedItems().stream().findFirst());
    }

    private void openFirst() {
        model.found().stream().findFirst().ifPresent(model::open);
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.search"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().get("search.subtitle"));
    }

    @Override
    public ObservableValue<String> summary() {
        return new SimpleStringProperty("");
    }

    @Override
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
