package vn.thuky.ui.versions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Screen;

/** The versions on the left; beside them what differs between the selected one and another. */
public final class VersionsView implements Screen {
    private final VersionsViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private ListView<VersionRow> versions;

    @FXML
    private ComboBox<VersionRow> other;

    @FXML
    private Label outcome;

    @FXML
    private Button openPdf;

    @FXML
    private Button openWord;

    @FXML
    private ListView<ComparisonRow> comparison;

    public VersionsView(VersionsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        versions.setItems(model.versions());
        CardCell.fill(versions, () -> new VersionCell(texts));
        versions.setPlaceholder(new EmptyState("fth-layers", texts.get("versions.none")));
        model.selectedProperty().subscribe(this::select);
        model.versions().subscribe(() -> select(model.selectedProperty().get()));
        versions.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(model::select));
        Keys.before(versions, "Enter", () -> model.open(FileFormat.PDF));
        Keys.on(root, "Esc", model::back);
        initializeComparison();
        look.actions().on(Action.EXPORT, model::exportList);
    }

    private void select(Optional<VersionRow> row) {
        row.ifPresent(versions.getSelectionModel()::select);
    }

    private void initializeComparison() {
        var texts = look.texts();
        other.setItems(model.others());
        other.setConverter(new NameConverter<>(row -> row.name().in(texts)));
        model.otherProperty().subscribe(row -> other.setValue(row.orElse(null)));
        other.valueProperty()
                .subscribe(row -> Optional.ofNullable(row)
                        .filter(chosen -> !model.otherProperty().get().equals(Optional.of(chosen)))
                        .ifPresent(chosen -> model.compareWith(Optional.of(chosen))));
        outcome.textProperty().bind(words(model.outcomeProperty()));
        var draft = model.selectedProperty()
                .map(row -> row.flatMap(VersionRow::sent).isEmpty());
        openPdf.disableProperty().bind(draft);
        openWord.disableProperty().bind(draft);
        comparison.setItems(model.comparison());
        CardCell.fill(comparison, () -> new ComparisonCell(texts));
        var empty = new Label();
        empty.textProperty().bind(words(model.outcomeProperty()));
        comparison.setPlaceholder(empty);
    }

    @FXML
    private void openPdf() {
        model.open(FileFormat.PDF);
    }

    @FXML
    private void openWord() {
        model.open(FileFormat.DOCX);
    }

    private ObservableValue<String> words(ObservableValue<Message> message) {
        return message.map(said -> said.in(look.texts()));
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.versions"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().get("versions.subtitle"));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.button(Action.BACK),
                controls.button(Action.EXPORT, look.texts().get("versions.list.do")));
    }

    @Override
    public ObservableValue<String> summary() {
        return words(model.outcomeProperty());
    }

    @Override
    public void focus() {
        versions.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
