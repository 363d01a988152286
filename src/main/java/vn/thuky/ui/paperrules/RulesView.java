package vn.thuky.ui.paperrules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.FormField;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.FormTextControl;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;

/** The kinds of paper on the left; beside them what the office does with the selected one. */
public final class RulesView implements Screen {
    private final RulesViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private ListView<DocumentKind> kinds;

    @FXML
    private Label file;

    @FXML
    private Label pdf;

    @FXML
    private Button write;

    @FXML
    private Button remove;

    @FXML
    private Label problems;

    @FXML
    private TableView<FormField> fields;

    @FXML
    private TableColumn<FormField, String> mark;

    @FXML
    private TableColumn<FormField, String> meaning;

    @FXML
    private TableColumn<FormField, String> example;

    @FXML
    private FormTextControl authority;

    @FXML
    private FormTextControl position;

    @FXML
    private FormTextControl name;

    @FXML
    private FormTextControl recipients;

    @FXML
    private FormTextControl archive;

    @FXML
    private VBox bases;

    public RulesView(RulesViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializeKinds();
        initializeFile();
        initializeFields();
        edit(authority, model.form().authority());
        edit(position, model.form().position());
        edit(name, model.form().name());
        edit(recipients, model.form().recipients());
        edit(archive, model.form().archive());
        model.bases().subscribe(this::showBases);
        showBases();
        look.actions().on(Action.IMPORT, model::loadForm);
        look.actions().on(Action.EXPORT, model::writeStandard);
    }

    private void edit(FormTextControl field, FormText text) {
        field.edit(text, look.texts());
    }

    private void initializeKinds() {
        kinds.getItems().setAll(DocumentKind.values());
        kinds.setCellFactory(_ -> new KindCell(look.texts()));
        model.kindProperty().subscribe(kind -> kinds.getSelectionModel().select(kind));
        kinds.getSelectionModel()
                .selectedItemProperty()
                .subscribe(kind -> Optional.ofNullable(kind).ifPresent(this::select));
    }

    /** What was typed belongs to the kind that is left. */
    private void select(DocumentKind kind) {
        keep();
        model.select(kind);
    }

    private void keep() {
        List.of(authority, position, name, recipients, archive).forEach(FormTextControl::keep);
    }

    private void initializeFile() {
        var texts = look.texts();
        file.textProperty()
                .bind(model.fileProperty()
                        .map(form -> form.map(known -> texts.get("forms.file", known.fileName()))
                                .orElseGet(() -> texts.get("forms.none"))));
        var none = model.fileProperty().map(Optional::isEmpty);
        write.disableProperty().bind(none);
        remove.disableProperty().bind(none);
        pdf.setText(texts.get(model.makesPdf() ? "forms.pdf" : "forms.pdfStandard"));
        model.problems().subscribe(this::showProblems);
        showProblems();
    }

    private void showProblems() {
        problems.setText(model.problems().stream()
                .map(problem -> "• " + problem.in(look.texts()))
                .collect(Collectors.joining("\n")));
        problems.setVisible(!model.problems().isEmpty());
        problems.setManaged(!model.problems().isEmpty());
    }

    private void initializeFields() {
        mark.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().mark()));
        meaning.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().in(look.texts())));
        example.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().example()));
        fields.setItems(model.fields());
        Keys.on(fields, "Shortcut+C", this::copy);
        Keys.on(fields, "Enter", this::copy);
    }

    @FXML
    private void copy() {
        Optional.ofNullable(fields.getSelectionModel().getSelectedItem()).ifPresent(field -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, field.mark()));
            model.copied(field);
        });
    }

    private void showBases() {
        bases.getChildren().setAll(model.bases().stream().map(this::tick).toList());
    }

    private Node tick(BasisTick basis) {
        var box = new CheckBox(basis.text());
        box.setWrapText(true);
        box.setSelected(basis.chosen());
        box.selectedProperty().subscribe((_, chosen) -> model.choose(basis.id(), chosen));
        return box;
    }

    @FXML
    private void load() {
        model.loadForm();
    }

    @FXML
    private void writeStandard() {
        model.writeStandard();
    }

    @FXML
    private void write() {
        model.writeForm();
    }

    @FXML
    private void remove() {
        model.removeForm();
    }

    @FXML
    private void openBases() {
        model.openBases();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.paperRules"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().get("forms.subtitle"));
    }

    @Override
    public List<Node> tools() {
        return List.of(new ActionControls(look).button(Action.BACK));
    }

    @Override
    public ObservableValue<String> summary() {
        return new SimpleStringProperty("");
    }

    @Override
    public void focus() {
        kinds.requestFocus();
    }

    @Override
    public void leave() {
        keep();
        model.leave();
    }
}
