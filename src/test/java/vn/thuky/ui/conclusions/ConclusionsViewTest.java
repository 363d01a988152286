package vn.thuky.ui.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConclusionService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.DocumentService;
import vn.thuky.service.DossierService;
import vn.thuky.service.NoteService;
import vn.thuky.service.Sample;
import vn.thuky.service.SetClock;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class ConclusionsViewTest extends WindowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private ConclusionService service;

    @SuppressWarnings("NullAway.Init")
    private DocumentService documents;

    @SuppressWarnings("NullAway.Init")
    private ConclusionsViewModel model;

    @SuppressWarnings("NullAway.Init")
    private ConclusionsView view;

    @BeforeEach
    void open() throws CannotOpen {
        var clock = new SetClock(LocalDateTime.of(2024, 1, 18, 8, 0));
        workspace = Workspace.open(new DataFolder(folder), clock);
        var ledger = workspace.ledger();
        var store = workspace.store();
        new Sample(ledger, store.conferences()).add();
        documents = new DocumentService(ledger, store, clock);
        service = new ConclusionService(
                ledger, new DossierService(store), documents, new NoteService(ledger, store, clock));
        show(() -> {
            model = new ConclusionsViewModel(service, ledger.changes(), desk.desk(), Sample.ID);
            view = views.load(new ConclusionsView(model, look));
            return view.content();
        });
        until(() -> table().getItems().size() == 6);
        act(view::focus);
        act(() -> table().getSelectionModel().clearAndSelect(0));
    }

    @AfterEach
    void close() {
        act(view::leave);
        workspace.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<ConclusionRow> table() {
        return find(TableView.class, "#table");
    }

    private List<String> told() {
        return service.lines(Sample.ID).stream()
                .filter(line -> line.in())
                .map(line -> line.id().value())
                .toList();
    }

    private List<String> letters() {
        return ask(() -> table().getItems().stream()
                .map(row -> row.letterProperty().get())
                .toList());
    }

    @Test
    void conclusionsAreTickedAndMovedByKeyboardAndTakenBack() {
        var before = told();
        press(KeyCode.SPACE);
        until(() -> told().equals(before.subList(1, 6)));
        until(() -> letters().equals(List.of("", "a)", "b)", "c)", "d)", "đ)")));

        press(KeyCode.DOWN);
        press(KeyCode.ALT, KeyCode.DOWN);
        until(() -> told().equals(List.of("mau-gc-16", "mau-gc-15", "mau-gc-17", "mau-gc-18", "mau-gc-19")));
        until(() -> ask(() -> table().getItems().get(2).key()).equals(new NoteId("mau-gc-15")));

        workspace.ledger().undo(Scope.of(Sample.ID));
        workspace.ledger().undo(Scope.of(Sample.ID));
        until(() -> told().equals(before));
    }

    @Test
    void conclusionsAreTickedByMouseAndDroppedElsewhere() {
        act(() -> findAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> told().size() == 5);
        act(() -> model.move(5, 0));
        until(() -> ask(() -> table().getItems().getFirst().key()).equals(new NoteId("mau-gc-19")));
    }

    @Test
    void aDirectionGoesOntoTheFollowUpListOnce() {
        press(KeyCode.CONTROL, KeyCode.G);
        until(() -> ask(() -> table().getItems().getFirst().task().isPresent()));
        press(KeyCode.CONTROL, KeyCode.G);

        var made = workspace.store().commitments().commitments(Sample.ID).stream()
                .filter(one -> one.source().equals(Optional.of(new NoteId("mau-gc-14"))))
                .map(Commitment::id)
                .toList();
        assertThat(made).hasSize(1);
        assertThat(desk.place())
                .isEqualTo(new Place.Commitments(
                        Sample.ID.value(), Optional.of(made.getFirst().value())));
    }

    @Test
    void whatWasSentIsNotChosenAnew() {
        var document = documents.document(Sample.ID, DocumentKind.CONCLUSIONS);
        workspace
                .ledger()
                .write(Edit.put(document.finalized(LocalDateTime.of(2024, 1, 18, 9, 0), "Văn thư", List.of())));
        press(KeyCode.SPACE);

        until(() -> desk.notice().equals("document.conclusions.final"));
        assertThat(told()).hasSize(6);
    }

    @Test
    void theNoteOfAConclusionIsOpened() {
        press(KeyCode.ALT, KeyCode.ENTER);

        assertThat(desk.place()).isEqualTo(new Place.Live(Sample.ID.value(), Optional.of("mau-gc-14")));
    }
}
