package vn.thuky.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.search.Found;
import vn.thuky.service.search.SearchService;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class SearchViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private SearchView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        var place = new Place.Search("");
        desk.desk().navigator().open(place);
        view = ask(() -> views.load(new SearchView(
                new SearchViewModel(
                        new SearchService(workspace.store()), workspace.ledger().changes(), desk.desk(), place),
                look)));
        show(view::content);
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        workspace.close();
    }

    @Test
    void emptyItSaysWhatToDo() {
        until(() -> summary().equals(TEXTS.get("search.start")));
    }

    @Test
    void byKeyboardAPersonIsFoundWithoutAccentsAndOpened() {
        keyboard().letters("ngo thi minh thu truong");
        until(() -> !answers().getItems().isEmpty());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertThat(desk.place()).isInstanceOf(Place.Participants.class);
        act(desk.desk().navigator()::back);
        assertThat(desk.place()).isEqualTo(new Place.Search("ngo thi minh thu truong"));
    }

    @Test
    void byMouseADoubleClickOpensWhatWasSaidWhereItWasSaid() {
        keyboard().letters("tiep sóng");
        until(() -> summary().equals(TEXTS.get("search.nothing")));
        act(() -> find(TextField.class, ".text-field").setText("chuyen doi so"));
        until(() -> !answers().getItems().isEmpty());
        act(() -> answers().getSelectionModel().select(0));
        click(answers(), 5, 2);

        assertThat(desk.place().conference()).isEqualTo(Optional.of(Sample.ID.value()));
    }

    @Test
    void whatIsWrittenMeanwhileIsFoundToo() {
        keyboard().letters("cap quang");
        until(() -> summary().equals(TEXTS.get("search.nothing")));
        workspace
                .ledger()
                .write(Edit.put(Note.of(
                        new NoteId("new"),
                        Sample.ID,
                        LocalDateTime.of(2024, 1, 16, 9, 0),
                        NoteKind.DIFFICULTY,
                        "Thiếu cáp quang")));

        until(() -> answers().getItems().size() == 1);
        assertThat(summary()).isEqualTo(TEXTS.get("search.found", 1));
    }

    @Test
    void escapeLeavesTheAnswersThenTheScreen() {
        desk.desk().navigator().replace(new Place.Home());
        desk.desk().navigator().open(new Place.Search(""));
        keyboard().letters("so");
        until(() -> !answers().getItems().isEmpty());
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(ask(() -> find(TextField.class, ".text-field").isFocused())).isTrue();
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);

        assertThat(desk.place()).isEqualTo(new Place.Home());
    }

    @SuppressWarnings("unchecked")
    private ListView<Found> answers() {
        return (ListView<Found>) find(ListView.class, ".found-list");
    }

    private String summary() {
        return find(Label.class, ".page > .label").getText();
    }
}
