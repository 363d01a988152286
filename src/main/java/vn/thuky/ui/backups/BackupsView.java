package vn.thuky.ui.backups;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Screen;

/** The backups as a list to restore from; the second place; the check of the data. */
public final class BackupsView implements Screen {
    private final BackupsViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private Label second;

    @FXML
    private Button forgetSecond;

    @FXML
    private VBox question;

    @FXML
    private Label smaller;

    @FXML
    private TableView<BackupRow> table;

    @FXML
    private TableColumn<BackupRow, String> when;

    @FXML
    private TableColumn<BackupRow, String> occasion;

    @FXML
    private TableColumn<BackupRow, String> records;

    @FXML
    private TableColumn<BackupRow, String> size;

    @FXML
    private Label difference;

    @FXML
    private Button restore;

    @FXML
    private VBox report;

    public BackupsView(BackupsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        fill(when, BackupRow::when);
        fill(occasion, row -> look.texts().name(row.occasion()));
        fill(records, row -> String.valueOf(row.records()));
        fill(size, row -> words(row.size()));
        table.setItems(model.rows());
        table.setPlaceholder(new EmptyState("fth-archive", look.texts().get("backups.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> model.select(Optional.ofNullable(row)));
        model.rows().addListener((ListChangeListener<BackupRow>)
                _ -> table.getSelectionModel().selectFirst());
        table.getSelectionModel().selectFirst();
        restore.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        Keys.on(table, "Enter", model::restore);
        second.textProperty().bind(model.secondProperty().map(this::words));
        smaller.textProperty()
                .bind(model.smallerProperty().map(said -> said.map(this::words).orElse("")));
        question.visibleProperty().bind(smaller.textProperty().isNotEmpty());
        question.managedProperty().bind(question.visibleProperty());
        forgetSecond.visibleProperty().bind(model.secondChosenProperty());
        difference
                .textProperty()
                .bind(model.differenceProperty()
                        .map(said -> said.map(this::words).orElse("")));
        model.report().addListener((ListChangeListener<Message>) _ -> showReport());
        look.actions().on(Action.ADD, model::make);
        model.restoredProperty().subscribe(restored -> restored.ifPresent(_ -> undoHere()));
    }

    /** A restore concerns every conference and is taken back here as a whole. */
    private void undoHere() {
        look.actions().on(Action.UNDO, model::takeBack, model.restoredProperty().map(Optional::isPresent));
    }

    private static void fill(TableColumn<BackupRow, String> column, Function<BackupRow, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    }

    private void showReport() {
        report.getChildren().setAll(model.report().stream().map(this::line).toList());
    }

    private Label line(Message message) {
        var line = new Label(words(message));
        line.setWrapText(true);
        return line;
    }

    private String words(Message message) {
        return message.in(look.texts());
    }

    @FXML
    private void restore() {
        model.restore();
    }

    @FXML
    private void check() {
        model.check();
    }

    @FXML
    private void acceptSmaller() {
        model.acceptSmaller();
    }

    @FXML
    private void chooseSecond() {
        model.chooseSecond();
    }

    @FXML
    private void forgetSecond() {
        model.forgetSecond();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("backups.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(look.texts().get("backups.subtitle"));
    }

    @Override
    public List<Node> tools() {
        return List.of(new ActionControls(look).primary(Action.ADD, look.texts().get("backups.make")));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summaryProperty().map(this::words);
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void leave() {}
}
