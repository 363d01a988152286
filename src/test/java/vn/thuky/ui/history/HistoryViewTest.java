package vn.thuky.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.HistoryService;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class HistoryViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private HistoryView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        new ConferenceService(workspace.ledger(), workspace.store())
                .change(Sample.ID, conference -> conference.withPlace("Nhà khách"));
        var before = new Place.Overview(Sample.ID.value());
        var place = new Place.History(Sample.ID.value());
        desk.desk().navigator().open(before);
        desk.desk().navigator().open(place);
        view = ask(() -> {
            var service = new HistoryService(workspace.ledger(), workspace.store(), Clock.systemUTC());
            var changes = workspace.ledger().changes();
            return views.load(new HistoryView(new HistoryViewModel(service, changes, desk.desk(), place, TEXTS), look));
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
    void aChangeIsShownBeforeAndAfter() {
        var shown = findAll(".history-card .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();

        assertThat(shown)
                .contains(
                        "Sửa hội nghị (địa điểm)",
                        "địa điểm",
                        TEXTS.get("history.from", "Bộ Giáo dục và Đào tạo", "Nhà khách"));
    }

    @Test
    void escapeGoesBackFromTheList() {
        press(KeyCode.ESCAPE);

        assertThat(desk.place()).isEqualTo(new Place.Overview(Sample.ID.value()));
    }

    @Test
    void escapeInTheSearchEmptiesItFirst() {
        press(KeyCode.CONTROL, KeyCode.F);
        keyboard().letters("khach");
        press(KeyCode.ESCAPE);
        assertThat(desk.place()).isInstanceOf(Place.History.class);

        press(KeyCode.ESCAPE);
        assertThat(desk.place()).isEqualTo(new Place.Overview(Sample.ID.value()));
    }
}
