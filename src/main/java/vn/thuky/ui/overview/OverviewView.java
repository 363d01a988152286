package vn.thuky.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.service.Checklist.Topic;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.FormChoiceControl;
import vn.thuky.ui.kit.FormTextControl;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Screen;

/** The general facts edited in place, beside the preparation checklist. */
public final class OverviewView implements Screen {
    private static final double CHECK_HEIGHT = 34;

    private final OverviewViewModel model;
    private final Look look;
    private final Map<Topic, FormTextControl> fields = new EnumMap<>(Topic.class);

    @FXML
    private BorderPane root;

    @FXML
    private Label remarkShown;

    @FXML
    private FormTextControl name;

    @FXML
    private FormTextControl purpose;

    @FXML
    private FormChoiceControl<ConferenceForm> form;

    @FXML
    private FormChoiceControl<ConferenceStatus> status;

    @FXML
    private FormTextControl place;

    @FXML
    private FormTextControl plannedStart;

    @FXML
    private FormTextControl plannedEnd;

    @FXML
    private FormTextControl actualStart;

    @FXML
    private FormTextControl actualEnd;

    @FXML
    private FormTextControl superior;

    @FXML
    private FormTextControl agency;

    @FXML
    private FormTextControl sign;

    @FXML
    private FormTextControl town;

    @FXML
    private FormTextControl remark;

    @FXML
    private Label sittings;

    @FXML
    private Label progress;

    @FXML
    private ListView<CheckRow> checks;

    @FXML
    private Button next;

    public OverviewView(OverviewViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        editFacts();
        remarkShown.textProperty().bind(model.remarkProperty());
        remarkShown.visibleProperty().bind(model.remarkProperty().isNotEmpty());
        remarkShown.managedProperty().bind(remarkShown.visibleProperty());
        sittings.textProperty().bind(model.sittingsProperty().map(words -> words.in(look.texts())));
        sittings.visibleProperty().bind(sittings.textProperty().isNotEmpty());
        sittings.managedProperty().bind(sittings.visibleProperty());
        progress.textProperty().bind(words(model.progressProperty()));
        next.textProperty().bind(words(model.nextProperty()));
        checks.setItems(model.checks());
        checks.setCellFactory(_ -> new CheckCell(look.texts(), model::see));
        checks.setFixedCellSize(CHECK_HEIGHT);
        ListFocus.show(checks);
        Keys.on(checks, "Enter", this::seeSelected);
        fields.putAll(Map.of(Topic.NAME, name, Topic.TIME, plannedStart, Topic.PLACE, place, Topic.ISSUER, agency));
        model.wantedProperty().subscribe(topic -> topic.map(fields::get).ifPresent(FormTextControl::requestFocus));
        look.actions().on(Action.GO_HISTORY, model::showHistory);
    }

    private void editFacts() {
        var facts = model.facts();
        var texts = look.texts();
        name.edit(facts.name(), texts);
        purpose.edit(facts.purpose(), texts);
        place.edit(facts.place(), texts);
        plannedStart.edit(facts.plannedStart(), texts);
        plannedEnd.edit(facts.plannedEnd(), texts);
        actualStart.edit(facts.actualStart(), texts);
        actualEnd.edit(facts.actualEnd(), texts);
        superior.edit(facts.superior(), texts);
        agency.edit(facts.agency(), texts);
        sign.edit(facts.sign(), texts);
        town.edit(facts.town(), texts);
        remark.edit(facts.remark(), texts);
        form.choose(facts.form(), texts::name);
        status.choose(facts.status(), texts::name);
    }

    private void seeSelected() {
        checks.getSelectionModel().getSelectedItems().forEach(model::see);
    }

    @FXML
    private void doNext() {
        model.doNext();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.overview"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.nameProperty();
    }

    @Override
    public List<Node> tools() {
        return List.of(new ActionControls(look).button(Action.GO_HISTORY));
    }

    @Override
    public ObservableValue<String> summary() {
        return words(model.countsProperty());
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    @Override
    public void leave() {
        Stream.of(
                        name,
                        purpose,
                        place,
                        plannedStart,
                        plannedEnd,
                        actualStart,
                        actualEnd,
                        superior,
                        agency,
                        sign,
                        town,
                        remark)
                .forEach(FormTextControl::keep);
        model.leave();
    }

    private ObservableValue<String> words(ObservableValue<Message> message) {
        return message.map(said -> said.in(look.texts()));
    }
}
