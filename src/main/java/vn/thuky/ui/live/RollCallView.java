package vn.thuky.ui.live;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineState;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.live.RollCallViewModel.PersonLine;
import vn.thuky.ui.live.RollCallViewModel.SiteLine;

/** The roll call by site; while a site is called, its people take the place of the sites. */
public final class RollCallView {
    private final RollCallViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private Parent root;

    @FXML
    private VBox sitesPane;

    @FXML
    private Label total;

    @FXML
    private Label sentence;

    @FXML
    private Label calledSentence;

    @FXML
    private ListView<LiveRow<SiteLine>> sites;

    @FXML
    private MenuButton lines;

    @FXML
    private VBox peoplePane;

    @FXML
    private Label called;

    @FXML
    private TextField find;

    @FXML
    private ListView<LiveRow<PersonLine>> people;

    @FXML
    private MenuButton states;

    RollCallView(RollCallViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        total.textProperty().bind(model.totalProperty().map(counts -> texts.get("live.roll.title", counts.in(texts))));
        sentence.textProperty().bind(model.sentenceProperty().map(words -> words.in(texts)));
        sentence.setTooltip(new Tooltip());
        sentence.getTooltip()
                .textProperty()
                .bind(model.groupsProperty()
                        .map(groups ->
                                groups.stream().map(group -> group.in(texts)).collect(Collectors.joining("\n"))));
        sites.setItems(model.sites());
        sites.setCellFactory(_ -> new SiteCell(texts));
        ListFocus.show(sites);
        sites.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedSiteProperty().set(Optional.ofNullable(row)));
        model.selectedSiteProperty().subscribe(row -> row.ifPresent(sites.getSelectionModel()::select));
        Keys.beforeItself(sites, "Enter", this::call);
        sites.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                call();
            }
        });
        var prepare = new Button(texts.get("action.sites"));
        prepare.setOnAction(_ -> model.prepare());
        sites.setPlaceholder(new EmptyState("fth-map-pin", texts.get("live.roll.empty"), prepare));
        for (var state : LineState.values()) {
            lines.getItems().add(item(texts.name(state), () -> model.line(state)));
        }
        lines.setOnShowing(_ -> lines.getItems()
                .getFirst()
                .setText(model.down() ? texts.get("document.lines.back") : texts.name(LineState.CONNECTED)));
        lines.getItems().add(item(texts.get("live.line.correct"), model::correct));
        lines.setOnHidden(_ -> sites.requestFocus());
        Keys.beforeItself(sites, "Space", lines::show);
        Keys.before(sitesPane, "Esc", toEntry);
        initializePeople();
    }

    private void initializePeople() {
        var texts = look.texts();
        var calling = model.calledProperty().map(Optional::isPresent);
        peoplePane.visibleProperty().bind(calling);
        sitesPane.visibleProperty().bind(calling.map(now -> !now));
        peoplePane.managedProperty().bind(peoplePane.visibleProperty());
        sitesPane.managedProperty().bind(sitesPane.visibleProperty());
        calling.subscribe(now -> VBox.setVgrow(root, now ? Priority.ALWAYS : Priority.SOMETIMES));
        called.textProperty()
                .bind(model.calledProperty()
                        .map(site -> site.map(line -> line.name().in(texts) + " · " + line.counts())
                                .orElse("")));
        calledSentence
                .textProperty()
                .bind(model.calledProperty()
                        .map(site -> site.map(line -> line.sentence().in(texts)).orElse("")));
        Bindings.bindBidirectional(find.textProperty(), model.findProperty());
        InputMethod.watch(find).onEnter(find, model::mark);
        people.setItems(model.people());
        people.setCellFactory(_ -> new PersonCell(texts));
        ListFocus.show(people);
        people.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedPersonProperty().set(Optional.ofNullable(row)));
        Keys.beforeItself(people, "Enter", model::toggle);
        Keys.beforeItself(people, "Space", model::toggle);
        Keys.before(peoplePane, "Esc", this::back);
        Keys.beforeItself(find, "Down", this::toPeople);
        for (var state : AttendanceState.values()) {
            states.getItems().add(item(texts.name(state), () -> model.set(state)));
        }
        states.getItems().add(item(texts.get("live.roll.cameNow"), model::came));
        states.getItems().add(item(texts.get("live.roll.leftNow"), model::left));
        states.getItems().add(item(texts.get("live.roll.correct"), model::correct));
    }

    Parent content() {
        return root;
    }

    ListView<LiveRow<SiteLine>> sites() {
        return sites;
    }

    /** Goes to the sites, or to the people of the one being called. */
    void focus() {
        if (peoplePane.isVisible()) {
            Focus.in(peoplePane, find);
        } else {
            sites.requestFocus();
            sites.getSelectionModel()
                    .select(Math.max(0, sites.getSelectionModel().getSelectedIndex()));
        }
    }

    /** A letter typed in one of the lists goes into the field, the site selected being called; false elsewhere. */
    boolean take() {
        if (sites.isFocused() && !sites.getSelectionModel().isEmpty()) {
            call();
            return true;
        }
        if (people.isFocused()) {
            Focus.in(peoplePane, find);
            return true;
        }
        return false;
    }

    @FXML
    private void call() {
        model.call();
        Focus.in(peoplePane, find);
    }

    @FXML
    private void back() {
        model.endCall();
        sites.requestFocus();
    }

    private void toPeople() {
        people.requestFocus();
    }

    @FXML
    private void allPresent() {
        model.allPresent();
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
