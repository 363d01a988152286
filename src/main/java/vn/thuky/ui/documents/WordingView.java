package vn.thuky.ui.documents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import vn.thuky.service.PassageText;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.CardCell;
import vn.thuky.ui.kit.FormTextControl;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;

/** The paragraphs on the left; beside them the words of the selected one, to be changed. */
public final class WordingView implements Screen {
    private final WordingViewModel model;
    private final Look look;

    @FXML
    private BorderPane root;

    @FXML
    private ListView<PassageText> passages;

    @FXML
    private FormTextControl words;

    @FXML
    private Label generated;

    @FXML
    private Button restore;

    @FXML
    private HBox buttons;

    public WordingView(WordingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        passages.setItems(model.passages());
        CardCell.fill(passages, () -> new PassageCell(look.texts()));
        ListFocus.follow(passages);
        model.selectedProperty().subscribe(this::select);
        model.passages().subscribe(() -> select(model.selectedProperty().get()));
        passages.getSelectionModel()
                .selectedItemProperty()
                .subscribe(passage -> Optional.ofNullable(passage).ifPresent(this::show));
        Keys.before(passages, "Enter", words::requestFocus);
        Keys.on(root, "Esc", model::openPaper);
        words.edit(model.text(), look.texts());
        generated
                .textProperty()
                .bind(model.selectedProperty()
                        .map(passage -> passage.map(PassageText::generated).orElse("")));
        look.actions().on(Action.SOURCE, this::openSource, model.sourcedProperty());
        buttons.getChildren().add(new ActionControls(look).button(Action.SOURCE));
        restore.disableProperty().bind(model.editedProperty().map(edited -> !edited));
    }

    private void select(Optional<PassageText> passage) {
        passage.ifPresent(passages.getSelectionModel()::select);
    }

    /** What was typed belongs to the paragraph that is left. */
    private void show(PassageText passage) {
        words.keep();
        model.select(Optional.of(passage));
    }

    private void openSource() {
        words.keep();
        model.openSource();
    }

    @FXML
    private void restore() {
        model.restore();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.reword"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().name(model.kind()));
    }

    @Override
    public List<Node> tools() {
        return List.of(new ActionControls(look).button(Action.BACK));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summaryProperty().map(message -> message.in(look.texts()));
    }

    @Override
    public void focus() {
        passages.requestFocus();
    }

    @Override
    public void leave() {
        words.keep();
        model.leave();
    }
}
