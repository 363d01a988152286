package vn.thuky.ui.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.FormTextControl;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Screen;

/** The papers: their list, number and what to look at on the left, their pages beside it. */
public final class DocumentsView implements Screen {
    private static final double SPINNER = 18;

    private final DocumentsViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private ListView<PaperRow> papers;

    @FXML
    private Pane numbers;

    @FXML
    private HBox numberLine;

    @FXML
    private HBox stateLine;

    @FXML
    private Label state;

    @FXML
    private ComboBox<Arrangement> arrangements;

    @FXML
    private Label findingsTitle;

    @FXML
    private Label changed;

    @FXML
    private ListView<FindingRow> findings;

    @FXML
    private PagesControl pages;

    @FXML
    private Label page;

    @FXML
    private Label zoom;

    @FXML
    private ProgressIndicator making;

    @FXML
    private HBox zoomButtons;

    public DocumentsView(DocumentsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        initializePapers();
        initializeState();
        initializeFindings();
        initializePages();
        initializeActions();
    }

    private void initializePapers() {
        papers.getItems().setAll(model.papers());
        papers.setCellFactory(_ -> new PaperCell(look.texts()));
        model.selectedProperty().subscribe(row -> papers.getSelectionModel().select(row));
        ListFocus.follow(papers);
        papers.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(model::select));
        model.papers().stream()
                .filter(row -> row.kind().numbered())
                .forEach(row -> numbers.getChildren().add(numberField(row)));
        arrangements.setConverter(new NameConverter<>(look.texts()::name));
        model.selectedProperty().subscribe(this::showArrangements);
        arrangements.setOnAction(
                _ -> Optional.ofNullable(arrangements.getValue()).ifPresent(model::arrange));
    }

    private void showArrangements(PaperRow row) {
        arrangements.getItems().setAll(row.kind().arrangements());
        arrangements.setValue(row.edition().arrangement());
        arrangements.setVisible(row.kind().arrangements().size() > 1);
    }

    /** Each paper has its own field, so that a number that cannot be kept waits there to be corrected. */
    private FormTextControl numberField(PaperRow row) {
        var texts = look.texts();
        var field = new FormTextControl(texts.get("documents.number"), texts.get("documents.number.prompt"), 1, false);
        field.edit(row.number(), texts);
        field.visibleProperty().bind(model.selectedProperty().map(row::equals));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private void initializeState() {
        state.textProperty()
                .bind(model.selectedProperty()
                        .flatMap(PaperRow::stateProperty)
                        .map(message -> message.in(look.texts())));
        findingsTitle
                .textProperty()
                .bind(model.selectedProperty()
                        .flatMap(PaperRow::findingsTitleProperty)
                        .map(message -> message.in(look.texts())));
        shownWhile(changed, model.selectedProperty().flatMap(PaperRow::changedProperty));
        look.actions().on(Action.FINALIZE, this::finalizePaper, model.canFinalizeProperty());
        look.actions().on(Action.REOPEN, model::reopen, model.isFinalProperty());
        look.actions().on(Action.VERSIONS, model::openVersions);
        look.actions().on(Action.CONCLUSIONS, model::openConclusions);
        look.actions()
                .on(Action.REWORD, model::openWording, model.isFinalProperty().map(sent -> !sent));
        var controls = new ActionControls(look);
        stateLine.getChildren().add(new BasesControl(model.bases(), look.texts()));
        var conclusions = controls.iconButton(Action.CONCLUSIONS);
        shownWhile(conclusions, model.selectedProperty().map(row -> row.kind() == DocumentKind.CONCLUSIONS));
        stateLine
                .getChildren()
                .addAll(conclusions, controls.iconButton(Action.REWORD), controls.iconButton(Action.VERSIONS));
    }

    /** A number just being typed belongs to what is sent. */
    private void finalizePaper() {
        keepNumbers();
        model.finalizePaper();
    }

    private void keepNumbers() {
        numbers.getChildren().stream().map(FormTextControl.class::cast).forEach(FormTextControl::keep);
    }

    private void initializeFindings() {
        findings.setItems(model.findings());
        CardCell.fill(findings, () -> new FindingCell(look.texts(), model::mend));
        findings.placeholderProperty().bind(model.lookedProperty().map(this::placeholder));
        findings.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.onNumberWanted(
                () -> numbers.getChildren().stream().filter(Node::isVisible).forEach(Node::requestFocus));
    }

    private Node placeholder(PaperFacts.State state) {
        var again = new Button(look.texts().get("documents.lookAgain"));
        again.setOnAction(_ -> model.lookAgain());
        return switch (state) {
            case LOOKING -> new EmptyState("fth-search", look.texts().get("documents.looking"));
            case LOOKED -> new EmptyState("fth-check-circle", look.texts().get("documents.allSeen"));
            case FAILED -> new EmptyState("fth-alert-triangle", look.texts().get("documents.notLooked"), again);
        };
    }

    private void pressed(KeyEvent event) {
        Optional.ofNullable(findings.getSelectionModel().getSelectedItem())
                .filter(_ -> event.getCode() == KeyCode.ENTER)
                .ifPresent(row -> {
                    event.consume();
                    model.mend(row);
                });
    }

    private void initializePages() {
        var texts = look.texts();
        var shown = model.pages();
        pages.show(shown);
        page.textProperty()
                .bind(shown.pageProperty()
                        .map(now -> now.map(message -> message.in(texts)).orElse("")));
        zoom.textProperty()
                .bind(shown.zoom()
                        .levelProperty()
                        .map(level -> Message.of("documents.zoom", Math.round(level.factor() * 100))
                                .in(texts)));
        making.visibleProperty().bind(shown.makingProperty());
        var controls = new ActionControls(look);
        zoomButtons.getChildren().addFirst(controls.iconButton(Action.ZOOM_OUT));
        zoomButtons.getChildren().addAll(controls.iconButton(Action.ZOOM_IN), controls.iconButton(Action.ZOOM_TO_FIT));
    }

    private void initializeActions() {
        var actions = look.actions();
        var shownZoom = model.pages().zoom();
        actions.on(
                Action.EXPORT,
                () -> export(FileFormat.DOCX),
                model.export().runningProperty().not());
        actions.on(Action.EXPORT_SET, this::exportSet);
        actions.on(
                Action.EXPORT_EACH,
                this::exportEach,
                model.selectedProperty()
                        .flatMap(PaperRow::editionProperty)
                        .map(edition -> edition.arrangement().separable()));
        actions.on(Action.PRINT, this::print);
        var numbered = model.selectedProperty().map(row -> row.kind().numbered());
        actions.on(Action.NEXT_NUMBER, model::reserveNumber, numbered);
        numberLine.visibleProperty().bind(numbered);
        numberLine.managedProperty().bind(numbered);
        numberLine.getChildren().add(new ActionControls(look).iconButton(Action.NEXT_NUMBER));
        actions.on(Action.ZOOM_IN, shownZoom::in);
        actions.on(Action.ZOOM_OUT, shownZoom::out);
        actions.on(Action.ZOOM_TO_FIT, shownZoom::fit);
        actions.on(Action.GO_HISTORY, model::openHistory);
    }

    /** A number just being typed belongs into the file. */
    private void export(FileFormat format) {
        keepNumbers();
        model.export(format);
    }

    private void exportSet() {
        keepNumbers();
        ask("documents.set.title", EnumSet.of(FileFormat.DOCX, FileFormat.PDF), model::exportSet);
    }

    private void exportEach() {
        keepNumbers();
        ask("documents.each.title", EnumSet.of(FileFormat.PDF), model::exportEach);
    }

    private void ask(String title, Set<FileFormat> proposed, Consumer<SetDraft> kept) {
        var draft = new SetDraft(proposed);
        new SetDialog(look.texts())
                .show(root.getScene().getWindow(), Message.of(title), draft, () -> kept.accept(draft));
    }

    private void print() {
        keepNumbers();
        model.print(look.texts());
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(look.texts().get("documents.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.conferenceNameProperty();
    }

    @Override
    public List<Node> tools() {
        var progress = new ProgressIndicator();
        progress.getStyleClass().add("paper-progress");
        // Shown in the header of the window, which does not know the styles of this place.
        progress.setMinSize(SPINNER, SPINNER);
        progress.setMaxSize(SPINNER, SPINNER);
        progress.setPrefSize(SPINNER, SPINNER);
        progress.setAccessibleText(look.texts().get("documents.exporting"));
        shownWhile(
                progress, model.export().runningProperty().or(model.finalizing().runningProperty()));
        var controls = new ActionControls(look);
        var finalize = controls.button(Action.FINALIZE);
        shownWhile(finalize, model.isFinalProperty().map(sent -> !sent));
        var reopen = controls.button(Action.REOPEN);
        shownWhile(reopen, model.isFinalProperty());
        var export = new ExportControl(look, model.formatsProperty(), this::export);
        return List.of(progress, controls.iconButton(Action.PRINT), finalize, reopen, export);
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summaryProperty().map(message -> message.in(look.texts()));
    }

    @Override
    public void focus() {
        papers.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
