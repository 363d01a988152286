package vn.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Screens;
import vn.thuky.ui.kit.SlowTasks;
import vn.thuky.ui.kit.TestDesk;

class ShellViewTest extends WindowTest {
    @TempDir
    private Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private final List<String> left = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Workspace workspace;
    private UndoService undo;
    private ConferenceService conferences;
    private final SimpleIntegerProperty held = new SimpleIntegerProperty();
    private ShellViewModel model;
    private ShellView shell;

    @BeforeEach
    void openShell() throws Exception {
        workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
        undo = new UndoService(workspace.ledger());
        conferences = new ConferenceService(workspace.ledger(), workspace.store());
        var screens = new Screens()
                .add(Place.Home.class, _ -> new Page("Trang đầu"))
                .add(Place.Agenda.class, _ -> new Page("Chương trình họp"));
        var changes = workspace.ledger().changes();
        model = new ShellViewModel(
                new SidebarViewModel(conferences, changes, screens, desk.desk()),
                new StatusViewModel(changes, desk.desk().tasks(), Clock.systemUTC(), new SimpleBooleanProperty(), held),
                new UndoViewModel(undo, workspace.ledger().changes(), desk.desk()),
                desk.desk(),
                folder.toString());
        desk.desk().notices().shown().addListener((ListChangeListener<Notice>) this::note);
        shell = ask(() -> views.load(new ShellView(model, look, screens)));
        show(shell::root);
    }

    @Test
    void nothingIsSaidToBeSavedWhileChangesWaitForTheDisk() {
        act(() -> held.set(2));
        assertThat(words(".status-line .label")).contains(TEXTS.get("shell.notSavedYet", 2));

        act(() -> model.confirmSaved());
        assertThat(desk.notice()).isEqualTo("shell.notSavedYet");

        act(() -> held.set(0));
        assertThat(words(".status-line .label")).contains(TEXTS.get("shell.saved"));
        act(() -> model.confirmSaved());
        assertThat(said).contains("shell.savedAlways");
    }

    @AfterEach
    void closeShell() {
        act(shell::close);
        undo.close();
        workspace.close();
    }

    private Bounds bounds(String selector) {
        var node = find(Node.class, selector);
        return ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aNoticeStandsBelowTheScreenAndCoversNothing() {
        act(() -> desk.desk().notices().error(Message.of("shell.notSaved")));

        var notice = bounds(".notice");
        var screen = bounds(".screen");
        var status = bounds(".status-line");
        assertThat(notice.getMinY()).isGreaterThanOrEqualTo(screen.getMaxY());
        assertThat(notice.getMaxY()).isLessThanOrEqualTo(status.getMinY());
    }

    @Test
    void onlyPlacesThatExistAreOffered() {
        assertThat(entries()).containsExactlyInAnyOrder("go-GO_HOME", "go-GO_AGENDA", "go-HELP");
    }

    @Test
    void escapeCallsOffLongWork() {
        var tasks = new SlowTasks();
        var goesOn = new ArrayList<Boolean>();
        var slow = new Desk(
                tasks, desk.dialogs(), desk.desk().notices(), desk.desk().navigator());
        act(() -> slow.work(Message.of("backups.making"), working -> goesOn.add(working.reached(1, 2)), goesOn::add));
        assertThat(findAll(".working")).hasSize(1);

        press(KeyCode.ESCAPE);
        assertThat(words(".working .label")).isEqualTo(TEXTS.get("common.stopping"));
        act(tasks::work);

        assertThat(goesOn.getFirst()).isFalse();
        assertThat(findAll(".working")).isEmpty();
    }

    @Test
    void whereEscapeLeadsToTheEntryLineItCallsNothingOff() {
        var tasks = new SlowTasks();
        var slow = new Desk(
                tasks, desk.dialogs(), desk.desk().notices(), desk.desk().navigator());
        act(() -> actions.on(Action.TO_ENTRY, () -> said.add("entry")));
        act(() -> slow.work(Message.of("backups.making"), working -> working.reached(1, 2), _ -> {}));

        press(KeyCode.ESCAPE);

        assertThat(said).contains("entry");
        assertThat(desk.desk().notices().working())
                .noneMatch(work -> work.stoppingProperty().get());
        act(tasks::work);
    }

    @Test
    void aNarrowWindowShowsThePicturesOfThePlacesAlone() {
        var entry = find(Button.class, "#go-GO_HOME");
        assertThat(ask(() -> shownWords(entry))).isEmpty();
        assertThat(ask(() -> entry.getTooltip().getText())).isEqualTo(TEXTS.get("action.home"));

        act(this::widen);
        until(() -> shownWords(entry).contains(TEXTS.get("action.home")));
        assertThat(ask(entry::getTooltip)).isNull();
    }

    /** The screen of these tests is no wider than its window: the rest of a wide one lies outside. */
    private void widen() {
        var root = (Region) shell.root();
        stage().getScene().setRoot(new Pane());
        root.setPrefSize(1200, 800);
        stage().getScene().setRoot(new Pane(root));
    }

    private static List<String> shownWords(Button entry) {
        return entry.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void aPlaceIsOpenedByItsKeysOnceAConferenceIsOpen() {
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(desk.place()).isEqualTo(new Place.Home());

        var conference = conferences.create("Hội nghị sơ kết");
        act(() -> desk.desk().navigator().open(agenda(conference)));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(title()).isEqualTo("Trang đầu");
        press(KeyCode.CONTROL, KeyCode.DIGIT7);

        assertThat(title()).isEqualTo("Chương trình họp");
        assertThat(left).containsExactly("Trang đầu", "Chương trình họp", "Trang đầu");
        assertThat(words(".sidebar-conference")).isEqualTo("Hội nghị sơ kết");
    }

    @Test
    void aConferenceIsTakenBackFromTheListAndNeverFromInside() {
        var conference = conferences.create("Nhầm");
        act(() -> desk.desk().navigator().open(agenda(conference)));

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(conferences.find(conference.id())).isPresent();
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(conferences.find(conference.id())).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(conferences.find(conference.id())).isPresent();
        press(KeyCode.CONTROL, KeyCode.Y);

        assertThat(said).containsExactly("shell.nothingToUndo", "shell.undone", "shell.redone", "shell.nothingToRedo");
    }

    @Test
    void theStatusLineSaysWhenTheLastChangeReachedTheDisk() {
        assertThat(words("#status")).isEqualTo(TEXTS.get("shell.saved"));

        act(() -> conferences.create("Hội nghị"));
        act(() -> {});

        assertThat(words("#status")).startsWith("Đã lưu mọi thay đổi lúc ");
        assertThat(words("#folder")).contains(folder.toString());
    }

    private List<String> helpWords() {
        return ask(() -> stage().getScene().getRoot().lookupAll(".help .label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void helpShowsTheKeysOfWhatCanBeDoneAndGivesTheFocusBack() {
        var field = find(TextField.class, ".text-field");
        act(field::requestFocus);

        press(KeyCode.F1);
        until(() -> helpWords().contains("Ctrl+Z")); // the lines are there from the first frame on
        assertThat(helpWords()).contains(TEXTS.get("action.undo")).doesNotContain(TEXTS.get("action.stop"));
        press(KeyCode.ESCAPE);

        assertThat(findAll(".help")).isEmpty();
        boolean focused = ask(field::isFocused);
        assertThat(focused).isTrue();
    }

    @Test
    void whileHelpIsShownNoKeyReachesTheScreenBehindIt() {
        act(() -> find(TextField.class, ".text-field").requestFocus());
        var title = words("#title");
        press(KeyCode.F1);

        press(KeyCode.DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.COMMA);

        assertThat(words("#title")).isEqualTo(title);
        assertThat(focusIn(".help")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(findAll(".help")).isEmpty();
    }

    @Test
    void theKeyOfThePlaceWhereOneIsBringsTheFocusBackToTheWork() {
        act(() -> find(TextField.class, ".text-field").requestFocus());
        press(KeyCode.F6);
        assertThat(focusIn("#header")).isTrue();

        press(KeyCode.CONTROL, KeyCode.DIGIT1);

        assertThat(focusIn("#field")).isTrue();
    }

    @Test
    void oneKeyGoesFromPartToPartOfTheWindow() {
        act(() -> find(TextField.class, ".text-field").requestFocus());

        press(KeyCode.F6);
        assertThat(focusIn("#header")).isTrue();
        press(KeyCode.F6);
        assertThat(focusIn(".sidebar")).isTrue();
        press(KeyCode.F6);
        assertThat(focusIn("#field")).isTrue();
    }

    private void note(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(notice -> said.add(notice.message().key()));
        }
    }

    private static Place agenda(Conference conference) {
        return new Place.Agenda(conference.id().value());
    }

    private List<String> entries() {
        return ask(() -> stage().getScene().getRoot().lookupAll(".sidebar-entry").stream()
                .map(entry -> ((Button) entry).getId())
                .toList());
    }

    private String title() {
        return words("#title");
    }

    private String words(String selector) {
        var label = find(Label.class, selector);
        return ask(label::getText);
    }

    private boolean focusIn(String selector) {
        var part = find(Node.class, selector);
        return ask(part::isFocusWithin);
    }

    /** A screen with one field. */
    private final class Page implements Screen {
        private final String title;
        private final TextField field = new TextField();
        private final VBox content = new VBox(field);

        private Page(String title) {
            this.title = title;
            field.setId("field");
        }

        @Override
        public Parent content() {
            return content;
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty(title);
        }

        @Override
        public ObservableValue<String> subtitle() {
            return new SimpleStringProperty("");
        }

        @Override
        public ObservableValue<String> summary() {
            return new SimpleStringProperty("");
        }

        @Override
        public void focus() {
            field.requestFocus();
        }

        @Override
        public void leave() {
            left.add(title);
        }
    }
}
