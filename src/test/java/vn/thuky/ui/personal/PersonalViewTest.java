package vn.thuky.ui.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Traces;
import vn.thuky.service.personal.PersonOffice;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class PersonalViewTest extends WindowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private PersonalViewModel model;

    @SuppressWarnings("NullAway.Init")
    private PersonalView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = PersonOffice.open(folder.resolve("data"));
        var office = new PersonOffice(workspace);
        office.fill();
        var place =
                new Place.Personal(Optional.of(PersonOffice.FIRST.value()), Optional.of(PersonOffice.SEAT.value()), "");
        show(() -> {
            model = new PersonalViewModel(office.data(), workspace.ledger().changes(), desk.desk(), place);
            view = views.load(new PersonalView(model, look));
            return view.content();
        });
        until(() -> table().getItems().size() == 10);
        act(view::focus);
        act(() -> table().getSelectionModel().clearAndSelect(0));
    }

    @AfterEach
    void close() {
        act(view::leave);
        workspace.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<PersonalRow> table() {
        return find(TableView.class, "#table");
    }

    private String words() {
        return ask(() -> find(Label.class, "#words").getText());
    }

    private int row(String id) {
        return ask(() -> {
            var rows = table().getItems();
            for (var i = 0; i < rows.size(); i++) {
                if (rows.get(i).occurrence().id().equals(id)) {
                    return i;
                }
            }
            throw new AssertionError("no row of " + id);
        });
    }

    private boolean mine(String id) {
        var row = row(id);
        return ask(() -> table().getItems().get(row).mine());
    }

    private void select(String id) {
        var row = row(id);
        act(() -> table().getSelectionModel().clearAndSelect(row));
    }

    @Test
    void placesAreTickedByKeyboardAndByMouse() {
        select("note-1");
        press(KeyCode.SPACE);
        until(() -> !mine("note-1"));
        press(KeyCode.SPACE);
        until(() -> mine("note-1"));

        act(() -> findAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        until(() ->
                ask(() -> table().getItems().stream().filter(row -> !row.mine()).count()) == 1);
    }

    @Test
    void theSelectedPlaceIsToldInFullAndOpenedByEnter() {
        select("seat-1");
        until(() -> words().contains("Giám đốc") && words().contains(PersonOffice.PHONE));
        select("note-1");
        until(() -> words().contains("nhất trí") && words().startsWith("08:00"));

        press(KeyCode.ENTER);

        until(() -> desk.place().equals(new Place.Live("first", Optional.of("note-1"))));
    }

    @Test
    void aPlaceIsOpenedByDoubleClick() {
        new FxRobot().doubleClickOn("Tổng kết");

        until(() -> desk.place().conference().equals(Optional.of("second")));
    }

    @Test
    void anotherPersonIsLookedForByName() {
        act(() -> look.actions().fire(Action.FIND));
        act(() -> find(TextField.class, "#name").setText("Lê An"));
        press(KeyCode.ENTER);

        until(() -> ask(() -> table().getItems().size()) == 3);
        assertThat(ask(() -> view.subtitle().getValue())).isEqualTo("Lê An");
    }

    @Test
    void aPersonIsMadeAnonymousOnceItIsAgreedTo() throws Exception {
        desk.dialogs().cancel();
        act(() -> look.actions().fire(Action.ANONYMIZE));
        assertThat(ask(() -> table().getItems().size())).isEqualTo(10);

        desk.dialogs().agree();
        act(() -> look.actions().fire(Action.ANONYMIZE));

        until(() -> ask(desk::notice).equals("personal.done.ANONYMOUS"));
        until(() -> ask(() -> table().getItems().size()) == 1);
        assertThat(Traces.of("Zyxwvut", folder)).isEmpty();
    }

    @Test
    void aPersonIsRemovedByTheButtonOnceTheNameWasTypedAndNothingNamesThePersonThen() throws Exception {
        var button = ask(() -> view.tools().stream()
                .map(Button.class::cast)
                .filter(one -> TEXTS.get("action.removePerson").equals(one.getText()))
                .findFirst()
                .orElseThrow());
        desk.dialogs().cancel();
        act(button::fire);
        assertThat(workspace.store().people().participant(PersonOffice.SEAT)).isPresent();

        desk.dialogs().agree();
        act(button::fire);

        until(() -> ask(desk::notice).equals("personal.done.REMOVED"));
        assertThat(workspace.store().people().participant(PersonOffice.SEAT)).isEmpty();
        assertThat(desk.desk().notices().shown().getLast().offers()).isEmpty();
        assertThat(Traces.of("Zyxwvut", folder)).isEmpty();
    }

    @Test
    void whatIsNotTickedStaysWhenThePersonIsRemovedByKeys() {
        select("note-1");
        press(KeyCode.SPACE);
        until(() -> !mine("note-1"));
        desk.dialogs().agree();

        press(KeyCode.CONTEXT_MENU);
        act(() -> table().getContextMenu().getItems().stream()
                .filter(item -> TEXTS.get("action.removePerson").equals(item.getText()))
                .forEach(MenuItem::fire));

        until(() -> ask(desk::notice).equals("personal.done.REMOVED"));
        assertThat(workspace.store().people().participant(PersonOffice.SEAT)).isEmpty();
        assertThat(workspace.store().speeches().notes(PersonOffice.FIRST))
                .filteredOn(note -> note.id().equals(PersonOffice.NOTE))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).containsIgnoringCase(PersonOffice.NAME));
    }

    @Test
    void theScreenSaysThatCorrectingKeepsTheOldNameInTheHistory() {
        assertThat(ask(() -> findAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .anyMatch(text -> text.contains("để lại tên cũ trong lịch sử"));
    }

    @Test
    void aNameIsCorrectedAndTakenBackFromTheNotice() {
        desk.dialogs().answer("Trịnh Thị Minh");
        act(() -> look.actions().fire(Action.CORRECT_NAME));
        until(() -> ask(desk::notice).equals("personal.corrected"));
        until(() -> name().equals("Trịnh Thị Minh"));

        act(() -> desk.desk()
                .notices()
                .shown()
                .getLast()
                .offer()
                .orElseThrow()
                .action()
                .run());

        until(() -> name().equals(PersonOffice.NAME));
        until(() -> ask(() -> view.subtitle().getValue()).equals(PersonOffice.NAME));
    }

    private String name() {
        return workspace
                .store()
                .people()
                .participant(PersonOffice.SEAT)
                .orElseThrow()
                .person()
                .name();
    }

    @Test
    void whatIsKeptIsExportedAsWord() {
        var file = folder.resolve("ra.docx");
        desk.dialogs().answer(file);
        act(() -> look.actions().fire(Action.EXPORT));

        until(() -> ask(desk::notice).equals("personal.exported"));
        assertThat(file).isNotEmptyFile();
    }
}
