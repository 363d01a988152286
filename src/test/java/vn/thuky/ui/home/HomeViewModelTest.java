package vn.thuky.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
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
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.home.HomeViewModel.Shown;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.SlowTasks;
import vn.thuky.ui.kit.TestDesk;

class HomeViewModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk();
    private Workspace workspace;
    private ConferenceService conferences;
    private HomeViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), CLOCK);
        conferences = new ConferenceService(workspace.ledger(), workspace.store());
        model = model(desk.desk());
    }

    private HomeViewModel model(Desk on) {
        var files = new ConferenceFiles(
                new ConferenceExport(workspace.folder(), workspace.store()),
                new ConferenceImport(workspace, new Backups(workspace, CLOCK)),
                new Backups(workspace, CLOCK),
                on);
        var home = new HomeService(workspace.ledger(), workspace.store(), CLOCK);
        return new HomeViewModel(home, conferences, new UndoService(workspace.ledger()), files, on);
    }

    @AfterEach
    void close() {
        model.leave();
        workspace.close();
    }

    @Test
    void theFirstStartOffersTheSample() {
        assertThat(model.shownProperty().get()).isEqualTo(Shown.FIRST_START);

        model.addSample();

        assertThat(desk.place()).isEqualTo(new Place.Overview(Sample.ID.value()));
        assertThat(model.shownProperty().get()).isEqualTo(Shown.CONFERENCES);
        assertThat(model.concerns()).hasSize(6);
    }

    @Test
    void aSearchBeforeTheConferencesAreReadDoesNotSayThatThereAreNone() {
        var tasks = new SlowTasks();
        var slow = model(new TestDesk(tasks).desk());
        slow.find("");
        assertThat(slow.shownProperty().get()).isEqualTo(Shown.NOTHING_YET);

        tasks.work();
        assertThat(slow.shownProperty().get()).isEqualTo(Shown.FIRST_START);
        slow.leave();
    }

    @Test
    void conferencesAreGroupedByStateAndThoseToComeAreSortedByDate() {
        save("c1", "Xa", ConferenceStatus.PREPARING, NOW.plusDays(20));
        save("c2", "Gần", ConferenceStatus.PREPARING, NOW.plusDays(2));
        save("c3", "Cũ", ConferenceStatus.FINALIZED, NOW.minusDays(200));
        save("c4", "Mới", ConferenceStatus.FINALIZED, NOW.minusDays(100));
        save("c5", "Đang họp", ConferenceStatus.IN_SESSION, NOW);
        conferences.save(Conference.named(new ConferenceId("c6"), "Chưa định ngày"));

        assertThat(names()).containsExactly("Đang họp", "Gần", "Xa", "Chưa định ngày", "Mới", "Cũ");
        assertThat(model.lines())
                .extracting(ConferenceLine::first)
                .containsExactly(true, true, false, false, true, false);
    }

    @Test
    void findingIsBlindToAccents() {
        save("c1", "Hội nghị giao ban", ConferenceStatus.PREPARING, NOW);
        save("c2", "Tổng kết năm học", ConferenceStatus.PREPARING, NOW);

        model.find("tong ket");
        assertThat(names()).containsExactly("Tổng kết năm học");

        model.find("không có");
        assertThat(model.shownProperty().get()).isEqualTo(Shown.NOTHING_FOUND);
    }

    @Test
    void theSelectionStaysWithItsConference() {
        save("c1", "Một", ConferenceStatus.PREPARING, NOW.plusDays(9));
        save("c2", "Hai", ConferenceStatus.PREPARING, NOW.plusDays(5));
        model.select(model.lines().getLast());

        save("c3", "Ba", ConferenceStatus.PREPARING, NOW.plusDays(1));

        assertThat(model.selectedProperty().get().map(line -> line.conference().name()))
                .contains("Một");
    }

    @Test
    void aConferenceInSessionOpensWhereItIsRecorded() {
        save("c1", "Đang họp", ConferenceStatus.IN_SESSION, NOW);
        model.open();
        assertThat(desk.place()).isEqualTo(new Place.Live("c1"));

        save("c1", "Đã họp", ConferenceStatus.RECORDED, NOW);
        model.open();
        assertThat(desk.place()).isEqualTo(new Place.Overview("c1"));
    }

    @Test
    void aDeletedConferenceIsOfferedBack() {
        save("c1", "Giao ban", ConferenceStatus.PREPARING, NOW);
        model.delete();
        assertThat(model.lines()).isEmpty();
        assertThat(desk.notice()).isEqualTo("home.deleted");

        takeOffer();

        assertThat(names()).containsExactly("Giao ban");
    }

    @Test
    void anOfferThatCameTooLateSaysSo() {
        save("c1", "Giao ban", ConferenceStatus.PREPARING, NOW);
        model.delete();
        save("c1", "Giao ban tháng 12", ConferenceStatus.PREPARING, NOW);

        takeOffer();

        assertThat(desk.notice()).isEqualTo("home.changedSince");
        assertThat(names()).containsExactly("Giao ban tháng 12");
    }

    @Test
    void aDraftBecomesAConferenceThatIsOpened() {
        var draft = draft();
        draft.nameProperty().set("  Hội nghị   sơ kết ");
        draft.dayProperty().set("28/12");
        draft.startProperty().set("8h30");
        draft.endProperty().set("1100");
        assertThat(draft.validBinding().get()).isTrue();

        model.create(draft);

        var made = conferences.all().getFirst().conference();
        assertThat(made.name()).isEqualTo("Hội nghị sơ kết");
        assertThat(made.planned())
                .isEqualTo(Period.of(LocalDateTime.of(2026, 12, 28, 8, 30), LocalDateTime.of(2026, 12, 28, 11, 0)));
        assertThat(desk.place()).isEqualTo(new Place.Overview(made.id().value()));
    }

    @Test
    void aDraftCanTakeOverAnEarlierConference() {
        model.addSample();
        var draft = draft();
        draft.nameProperty().set("Năm sau");
        draft.copyFrom(Optional.of(draft.earlier().getFirst()));
        assertThat(draft.placeProperty().get()).isEqualTo("Bộ Giáo dục và Đào tạo");

        model.create(draft);

        var made = conferences.all().stream()
                .filter(summary -> summary.conference().name().equals("Năm sau"))
                .findFirst()
                .orElseThrow();
        assertThat(made.counts().sites()).isEqualTo(6);
        assertThat(made.conference().form()).isEqualTo(ConferenceForm.ONLINE);
    }

    @Test
    void aDraftSaysWhatItDoesNotUnderstand() {
        var draft = draft();
        assertThat(problem(draft)).isEqualTo("home.problem.name");
        draft.nameProperty().set("Giao ban");
        assertThat(problem(draft)).isEmpty();
        draft.startProperty().set("8h30");
        assertThat(problem(draft)).isEqualTo("home.problem.dayMissing");
        draft.dayProperty().set("31/2");
        assertThat(problem(draft)).isEqualTo("home.problem.day");
        draft.dayProperty().set("28/12");
        draft.startProperty().set("25h");
        assertThat(problem(draft)).isEqualTo("home.problem.time");
        draft.startProperty().set("");
        assertThat(problem(draft)).isEqualTo("home.problem.startMissing");
        draft.startProperty().set("8h30");
        draft.endProperty().set("8h");
        assertThat(problem(draft)).isEqualTo("home.problem.endBeforeStart");
        assertThat(draft.validBinding().get()).isFalse();
    }

    @Test
    void aCommitmentLeadsToItsRegister() {
        model.addSample();

        model.see(model.concerns().getFirst());

        assertThat(desk.place()).isEqualTo(new Place.Commitments(Sample.ID.value(), Optional.of("mau-ck-1")));
    }

    @Test
    void aConferenceGoesIntoAFileAndIsTakenOverFromIt(@TempDir Path elsewhere) throws Exception {
        save("c1", "Giao ban", ConferenceStatus.PREPARING, NOW);
        desk.dialogs().answer(false).answer(elsewhere.resolve("giao-ban"));
        model.exportFile();
        assertThat(desk.notice()).isEqualTo("exchange.exported");
        try (var other = Workspace.open(new DataFolder(elsewhere.resolve("data")), CLOCK)) {
            var there = new ConferenceService(other.ledger(), other.store());
            there.save(Conference.named(new ConferenceId("c2"), "Tổng kết"));
            new ConferenceExport(other.folder(), other.store())
                    .write(new ConferenceId("c2"), elsewhere.resolve("tong-ket.thuky"), true);
        }

        desk.dialogs().answer(elsewhere.resolve("tong-ket.thuky"));
        model.importFile();

        assertThat(desk.place()).isEqualTo(new Place.Overview("c2"));
        assertThat(said()).startsWith("Đã nhập hội nghị “Tổng kết”");
        assertThat(names()).containsExactly("Giao ban", "Tổng kết");
        desk.dialogs().answer(elsewhere.resolve("giao-ban.thuky"));
        model.importFile();
        assertThat(said()).contains("không có gì mới");
    }

    @Test
    void aConferenceIsDeletedForGoodOnceItsNameWasTyped() {
        save("c1", "Giao ban", ConferenceStatus.PREPARING, NOW);
        desk.dialogs().cancel();
        model.erase();
        assertThat(names()).containsExactly("Giao ban");

        desk.dialogs().agree();
        model.erase();

        assertThat(names()).isEmpty();
        assertThat(desk.notice()).isEqualTo("home.erased");
        assertThat(root.resolve("conferences/c1")).doesNotExist();
    }

    @Test
    void whatWasDeletedCanBeDeletedForGoodAtOnce() {
        save("c1", "Giao ban", ConferenceStatus.PREPARING, NOW);
        model.delete();

        desk.dialogs().agree();
        desk.desk().notices().shown().getLast().offers().getLast().action().run();

        assertThat(root.resolve("conferences/c1")).doesNotExist();
    }

    @Test
    void aFileThatIsNoConferenceIsRefusedInWords() throws IOException {
        var file = Files.writeString(root.resolveSibling("thu.thuky"), "Kính gửi");

        desk.dialogs().answer(file);
        model.importFile();

        assertThat(said()).contains("đây không phải tệp hội nghị");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void whatBothLaptopsHaveChangedCanBeSeen(@TempDir Path elsewhere) throws Exception {
        save("c1", "Giao ban", ConferenceStatus.PREPARING, NOW);
        desk.dialogs().answer(false).answer(elsewhere.resolve("a.thuky"));
        model.exportFile();
        try (var other = Workspace.open(new DataFolder(elsewhere.resolve("data")), CLOCK)) {
            new ConferenceImport(other, new Backups(other, CLOCK)).take(elsewhere.resolve("a.thuky"));
            new ConferenceService(other.ledger(), other.store())
                    .change(new ConferenceId("c1"), c -> c.withPlace("Hội trường B"));
            new ConferenceExport(other.folder(), other.store())
                    .write(new ConferenceId("c1"), elsewhere.resolve("b.thuky"), true);
        }
        conferences.change(new ConferenceId("c1"), c -> c.withPlace("Hội trường A"));

        desk.dialogs().answer(elsewhere.resolve("b.thuky"));
        model.importFile();
        assertThat(said()).contains("1 chỗ hai máy cùng sửa");
        desk.dialogs().agree();
        takeOffer();

        assertThat(desk.dialogs().asked()).last().isEqualTo("exchange.conflicts");
    }

    private String said() {
        return desk.desk().notices().shown().getLast().message().in(Texts.of(Language.VI));
    }

    private ConferenceDraft draft() {
        var drafts = new ArrayList<ConferenceDraft>();
        model.draft(drafts::add);
        return drafts.getFirst();
    }

    private static String problem(ConferenceDraft draft) {
        return draft.problems().stream().findFirst().map(Message::key).orElse("");
    }

    private void takeOffer() {
        desk.takeOffer();
    }

    private List<String> names() {
        return model.lines().stream().map(line -> line.conference().name()).toList();
    }

    private void save(String id, String name, ConferenceStatus status, LocalDateTime start) {
        conferences.save(
                Conference.named(new ConferenceId(id), name).withStatus(status).withPlanned(Period.from(start)));
    }
}
