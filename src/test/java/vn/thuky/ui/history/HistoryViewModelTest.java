package vn.thuky.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.HistoryService;
import vn.thuky.service.OfficeService;
import vn.thuky.service.Workspace;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.HandTasks;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class HistoryViewModelTest {
    private static final Texts TEXTS = Texts.of(Language.VI);
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Site SITE = Site.named(new SiteId("s1"), ID, "Hải Phòng");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final HandTasks tasks = new HandTasks();
    private final TestDesk desk = new TestDesk(tasks);
    private Workspace workspace;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        workspace.ledger().write(Edit.put(Conference.named(ID, "Giao ban")));
        workspace.ledger().write(Edit.put(SITE));
        workspace.ledger().write(Edit.put(SITE.withMain(true)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void ofOneRecordOnlyItsOwnStepsAreShownTheLatestFirst() {
        var model = model(new Place.History("c1", Optional.of("s1")));

        assertThat(model.rows())
                .extracting(row -> row.deed().in(TEXTS))
                .containsExactly("Sửa điểm cầu (điểm cầu chính)", "Thêm điểm cầu");
        assertThat(model.subjectProperty().get().in(TEXTS)).isEqualTo("Của điểm cầu “Hải Phòng”");
    }

    @Test
    void aConferenceShowsAllItsSteps() {
        var model = model(new Place.History("c1"));

        assertThat(model.rows()).hasSize(3);
        assertThat(model.subjectProperty().get()).isEqualTo(Message.of("history.ofConference"));
    }

    @Test
    void aRecordThatWasNeverChangedShowsTheConferenceItBelongsTo() {
        var model = model(new Place.History("c1", Optional.of("no such record")));

        assertThat(model.rows()).hasSize(3);
        assertThat(model.subjectProperty().get()).isEqualTo(Message.of("history.ofConference"));
    }

    @Test
    void newStepsAreShownAtOnce() {
        var model = model(new Place.History("c1", Optional.of("s1")));
        workspace.ledger().undo(Scope.of(ID));
        tasks.runPending();

        assertThat(model.rows().getFirst().deed().in(TEXTS)).isEqualTo("Hoàn tác: Sửa điểm cầu (điểm cầu chính)");
        model.leave();
        workspace.ledger().redo(Scope.of(ID));
        tasks.runPending();
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void findingLooksAtValuesBlindToAccents() {
        var model = model(new Place.History("c1"));

        model.find("hai phong");
        tasks.runPending();

        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void theOfficeHasAHistoryOfItsOwn() {
        new OfficeService(workspace.ledger(), workspace.store().office()).change(s -> s.withUser("Bình"));

        var model = model(Place.History.ofOffice("office"));

        assertThat(model.rows()).hasSize(1);
        assertThat(model.subjectProperty().get().in(TEXTS)).isEqualTo("Của cài đặt");
        assertThat(model.rows().getFirst().author().in(TEXTS)).isEqualTo("chưa ghi tên người sử dụng");
    }

    @Test
    void ofAStepWithManyRecordsSomeAreOnlyCounted() {
        var edits = IntStream.range(0, 8)
                .mapToObj(i -> Edit.put(Site.named(new SiteId("x" + i), ID, "Điểm cầu " + i)))
                .toArray(Edit[]::new);
        workspace.ledger().write(edits);

        var row = model(new Place.History("c1")).rows().getFirst();

        assertThat(row.records()).hasSize(5);
        assertThat(row.hidden()).isEqualTo(3);
    }

    @Test
    void ofVeryManyStepsTheLatestAreShownUntilOneIsLookedFor() {
        for (var i = 0; i < 600; i++) {
            workspace.ledger().write(Edit.put(SITE.withName("Lần " + i)));
        }
        var model = model(new Place.History("c1"));

        assertThat(model.rows()).hasSize(500);
        assertThat(model.summaryProperty().get().in(TEXTS)).isEqualTo("603 lần thay đổi");
        assertThat(model.moreProperty().get().orElseThrow().in(TEXTS)).isEqualTo("Xem cả 603 lần thay đổi");

        model.find("giao ban");
        tasks.runPending();
        assertThat(model.rows()).hasSize(1);
        model.find("");
        tasks.runPending();
        assertThat(model.rows()).hasSize(603);
        assertThat(model.moreProperty().get()).isEmpty();
    }

    private HistoryViewModel model(Place.History place) {
        var service = new HistoryService(workspace.ledger(), workspace.store(), Clock.systemUTC());
        return new HistoryViewModel(service, workspace.ledger().changes(), desk.desk(), place, TEXTS);
    }
}
