package vn.thuky.ui.personal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.thuky.service.personal.Occurrence;
import vn.thuky.service.personal.Person;
import vn.thuky.text.DateWords;
import vn.thuky.text.Excerpt;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.EditableTable;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.SearchField;
import vn.thuky.ui.kit.TickCell;
import vn.thuky.ui.personal.PersonalRow.Shown;

/** What is kept of a person in a table: ticked by Space or mouse, opened by Enter or double click; the words of the selected one below. */
public final class PersonalView implements Screen {
    private static final int LONGEST = 200;

    private final PersonalViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private SearchField name;

    @FXML
    private TableView<PersonalRow> table;

    @FXML
    private TableColumn<PersonalRow, Shown> mine;

    @FXML
    private TableColumn<PersonalRow, String> kind;

    @FXML
    private TableColumn<PersonalRow, String> text;

    @FXML
    private TableColumn<PersonalRow, String> how;

    @FXML
    private TableColumn<PersonalRow, String> where;

    @FXML
    private Label words;

    public PersonalView(PersonalViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializeColumns();
        table.setItems(model.rows());
        table.setPlaceholder(new EmptyState("fth-user", look.texts().get("personal.empty")));
        table.setRowFactory(_ -> row());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        EditableTable.follow(table, model.selection());
        table.setContextMenu(new ActionControls(look)
                .contextMenu(
                        Action.SOURCE, Action.EXPORT, Action.CORRECT_NAME, Action.ANONYMIZE, Action.REMOVE_PERSON));
        look.columns().manage(table, "personal");
        Keys.before(table, "Space", model::tick);
        Keys.before(table, "Enter", model::open);
        Keys.on(root, "Esc", model::back);
        model.personProperty().subscribe(this::name);
        InputMethod.watch(name).onEnter(name, this::find);
        words.textProperty()
                .bind(model.selection()
                        .currentProperty()
                        .map(row -> row.map(this::allWords).orElse("")));
        initializeActions();
    }

    /** Says who is looked for, but never over what is being typed. */
    private void name(Optional<Person> person) {
        if (!name.isFocused()) {
            name.setText(person.map(Person::name).orElse(""));
        }
    }

    private void initializeColumns() {
        mine.setCellValueFactory(cell -> cell.getValue().shownProperty());
        mine.setCellFactory(
                _ -> new TickCell<PersonalRow, Shown>(look.texts().get("personal.mine"), Shown::tick, model::tick));
        shown(kind, one -> one.record() ? look.texts().name(one.kind()) : "");
        shown(text, one -> Excerpt.of(one.text().in(look.texts()), LONGEST));
        shown(how, this::howWords);
        shown(where, one -> one.owner().in(look.texts()));
    }

    private void shown(TableColumn<PersonalRow, String> column, Function<Occurrence, String> words) {
        column.setCellValueFactory(
                cell -> cell.getValue().shownProperty().map(shown -> words.apply(shown.occurrence())));
    }

    /** In which fields, where it is said in fields; how else. */
    private String howWords(Occurrence one) {
        var fields = one.how() == Occurrence.How.SEAT
                ? ""
                : one.fields().stream()
                        .map(field -> field.field().in(look.texts()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return fields.isEmpty() ? look.texts().name(one.how()) : fields;
    }

    private String allWords(PersonalRow row) {
        var one = row.occurrence();
        var dates = new DateWords(look.texts().language());
        var at = one
                .at()
                .map(moment -> dates.clock(moment.toLocalTime()) + " " + dates.digits(moment.toLocalDate()))
                .stream();
        var said = one.fields().isEmpty()
                ? Stream.of(one.text().in(look.texts()))
                : one.fields().stream()
                        .map(field -> field.field().in(look.texts()) + ": "
                                + field.after().in(look.texts()));
        return Stream.concat(at, said).collect(Collectors.joining("\n"));
    }

    private TableRow<PersonalRow> row() {
        var row = new TableRow<PersonalRow>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open();
            }
        });
        return row;
    }

    private void initializeActions() {
        var known = model.foundProperty().map(found -> !found.occurrences().isEmpty());
        var actions = look.actions();
        actions.on(Action.FIND, name::requestFocus);
        actions.on(Action.SOURCE, model::open, model.selection().anyProperty());
        actions.on(Action.EXPORT, model::export, known);
        actions.on(Action.CORRECT_NAME, model::correct, known);
        actions.on(Action.ANONYMIZE, model::anonymize, known);
        actions.on(Action.REMOVE_PERSON, model::remove, known);
    }

    private void find() {
        model.find(name.getText());
        table.requestFocus();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.personalData"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.foundProperty().map(found -> found.person().name());
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.button(Action.BACK),
                controls.button(Action.CORRECT_NAME),
                controls.button(Action.ANONYMIZE),
                controls.button(Action.REMOVE_PERSON),
                controls.primary(Action.EXPORT, look.texts().get("personal.export")));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summaryProperty().map(message -> message.in(look.texts()));
    }

    @Override
    public void focus() {
        (model.asked() ? table : name).requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
