package vn.thuky.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.HomeService;
import vn.thuky.service.Sample;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class HomeViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private HomeView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        view = ask(() -> {
            var ledger = workspace.ledger();
            var home = new HomeService(ledger, workspace.store(), Clock.systemUTC());
            var conferences = new ConferenceService(ledger, workspace.store());
            var files = new ConferenceFiles(
                    new ConferenceExport(workspace.folder(), workspace.store()),
                    new ConferenceImport(workspace, new Backups(workspace, Clock.systemUTC())),
                    new Backups(workspace, Clock.systemUTC()),
                    desk.desk());
            var model = new HomeViewModel(home, conferences, new UndoService(ledger), files, desk.desk());
            return views.load(new HomeView(model, look));
        });
        show(view::content);
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        workspace.close();
    }

    @Test
    void onTheFirstStartTheKeyboardIsAtTheButtonThatCreates() {
        var focused =
                ask(() -> ((Button) Objects.requireNonNull(stage().getScene().getFocusOwner())).getText());

        assertThat(focused).isEqualTo(TEXTS.get("home.createFirst"));
    }

    @Test
    void enterOpensAndDeleteDeletes() {
        addSample();
        press(KeyCode.ENTER);
        assertThat(desk.place()).isEqualTo(new Place.Overview(Sample.ID.value()));

        press(KeyCode.DELETE);
        assertThat(workspace.store().conferences().all()).isEmpty();
        assertThat(desk.notice()).isEqualTo("home.deleted");
    }

    @Test
    void aDoubleClickOpens() {
        addSample();
        var card = find(Node.class, ".conference-card");
        click(card, 1, 2);

        assertThat(desk.place()).isEqualTo(new Place.Overview(Sample.ID.value()));
    }

    @Test
    void aClickOnACommitmentLeadsToIt() {
        addSample();
        var concern = find(Node.class, ".concern-list .list-cell");
        click(concern, 1, 1);

        assertThat(desk.place()).isInstanceOf(Place.Commitments.class);
    }

    @Test
    void ctrlFGoesToTheSearch() {
        addSample();
        press(KeyCode.CONTROL, KeyCode.F);
        keyboard().letters("xyz");
        act(() -> {});

        var nothingFound =
                findAll(".empty-state").stream().filter(Node::isVisible).count();
        assertThat(nothingFound).isEqualTo(1);
    }

    private void addSample() {
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        act(() -> {});
        act(() -> {
            view.content().applyCss();
            view.content().layout();
            view.focus();
        });
    }
}
