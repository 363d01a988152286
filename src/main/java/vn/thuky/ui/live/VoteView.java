package vn.thuky.ui.live;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.domain.vote.Majority;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Problem;
import vn.thuky.ui.live.VoteViewModel.VoteLine;

/** Writes down a vote, shown while one is open; the votes before it can be opened from its list. */
public final class VoteView {
    private static final double LINE = 66;
    private static final int LINES_SHOWN = 3;

    private final VoteViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private VBox root;

    @FXML
    private TextField text;

    @FXML
    private GridPane counts;

    @FXML
    private ScrollPane places;

    @FXML
    private CheckBox bySite;

    @FXML
    private ChoiceBox<Majority> majority;

    @FXML
    private Label said;

    @FXML
    private Button delete;

    @FXML
    private ListView<LiveRow<VoteLine>> votes;

    VoteView(VoteViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        root.visibleProperty().bind(model.openProperty());
        root.managedProperty().bind(model.openProperty());
        model.openProperty().subscribe(open -> {
            if (open) {
                Focus.in(root, text);
            } else {
                toEntry.run();
            }
        });
        Bindings.bindBidirectional(text.textProperty(), model.textProperty());
        Bindings.bindBidirectional(bySite.selectedProperty(), model.bySiteProperty());
        majority.setConverter(new NameConverter<>(texts::name));
        majority.getItems().setAll(Majority.values());
        Bindings.bindBidirectional(majority.valueProperty(), model.majorityProperty());
        said.textProperty().bind(model.saidProperty().map(words -> words.in(texts)));
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        model.doubtfulProperty().subscribe(wrong -> Problem.mark(said, wrong));
        delete.visibleProperty().bind(model.keptProperty());
        delete.managedProperty().bind(model.keptProperty());
        model.rows().addListener((ListChangeListener<TallyRow>) _ -> showCounts());
        showCounts();
        enter(text);
        Keys.before(root, "Esc", model::cancel);
        initializeVotes();
    }

    private void initializeVotes() {
        votes.setItems(model.votes());
        votes.setCellFactory(_ -> new VoteCell(look.texts()));
        var size = Bindings.size(model.votes());
        votes.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> LINE * Math.min(LINES_SHOWN, size.get()), size));
        votes.visibleProperty().bind(size.greaterThan(0));
        votes.managedProperty().bind(votes.visibleProperty());
        votes.focusedProperty().subscribe(has -> {
            if (has && votes.getSelectionModel().isEmpty()) {
                votes.getSelectionModel().selectLast();
            }
        });
        Keys.beforeItself(votes, "Enter", this::correct);
        votes.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                correct();
            }
        });
    }

    Parent content() {
        return root;
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @FXML
    private void delete() {
        model.delete();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void correct() {
        var chosen = votes.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.correct(chosen.key());
            Focus.in(root, text);
        }
    }

    /** A line for each place, under the names of the columns. */
    private void showCounts() {
        counts.getChildren().removeIf(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0);
        int line = 0;
        for (var row : model.rows()) {
            var place = new Label(row.name().in(look.texts()));
            place.setMinWidth(Region.USE_PREF_SIZE);
            counts.add(place, 0, ++line);
            int column = 0;
            for (var count : row.counts()) {
                counts.add(field(row, count, ++column, line), column, line);
            }
        }
        counts.applyCss();
    }

    private Node field(TallyRow row, StringProperty count, int column, int line) {
        var field = new TextField();
        field.setPrefColumnCount(4);
        field.getStyleClass().add("figures");
        field.setAccessibleText(row.name().in(look.texts()) + " " + heading(column));
        Bindings.bindBidirectional(field.textProperty(), count);
        field.textProperty().subscribe(typed -> Problem.mark(field, !TallyRow.read(typed)));
        field.focusedProperty().subscribe(has -> {
            if (has) {
                places.setVvalue((line - 1.0) / Math.max(1, model.rows().size() - 1));
            }
        });
        enter(field);
        return field;
    }

    private String heading(int column) {
        return counts.getChildren().stream()
                .filter(node -> node instanceof Label && Integer.valueOf(column).equals(GridPane.getColumnIndex(node)))
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private void enter(TextField field) {
        InputMethod.watch(field).onEnter(field, model::keep);
    }
}
