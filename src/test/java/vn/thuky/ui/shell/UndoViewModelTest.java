package vn.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class UndoViewModelTest {
    private static final Conference CONFERENCE = Conference.named(new ConferenceId("c1"), "Giao ban");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk();
    private Workspace workspace;
    private UndoService service;
    private UndoViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        service = new UndoService(workspace.ledger());
        model = new UndoViewModel(service, workspace.ledger().changes(), desk.desk());
        workspace.ledger().write(Edit.put(CONFERENCE));
        workspace.ledger().write(Edit.put(CONFERENCE.withPlace("Hà Nội")));
        desk.desk().navigator().open(new Place.Overview("c1"));
    }

    @AfterEach
    void close() {
        model.close();
        service.close();
        workspace.close();
    }

    @Test
    void whatWasTakenBackIsSaidAndOfferedAgain() {
        model.undo();
        assertThat(said()).isEqualTo("Đã hoàn tác: Sửa hội nghị (địa điểm)");

        desk.takeOffer();

        assertThat(said()).isEqualTo("Đã làm lại: Sửa hội nghị (địa điểm)");
        assertThat(workspace.store().conferences().find(CONFERENCE.id()).map(Conference::place))
                .contains("Hà Nội");
    }

    @Test
    void anOfferGoesWhenAnotherStepIsMade() {
        model.undo();
        workspace.ledger().write(Edit.put(CONFERENCE.withPlace("Đà Nẵng")));

        assertThat(desk.desk().notices().shown()).isEmpty();
    }

    @Test
    void nothingLeftIsSaid() {
        model.undo();
        model.undo();
        model.undo();
        assertThat(desk.notice()).isEqualTo("shell.nothingToUndo");

        model.redo();
        model.redo();
        model.redo();
        assertThat(desk.notice()).isEqualTo("shell.nothingToRedo");
    }

    private String said() {
        return desk.desk().notices().shown().getLast().message().in(Texts.of(Language.VI));
    }
}
