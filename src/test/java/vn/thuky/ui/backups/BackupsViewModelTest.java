package vn.thuky.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.journal.Scope;
import vn.thuky.service.CalledOff;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.SlowTasks;
import vn.thuky.ui.kit.TestDesk;
import vn.thuky.ui.kit.Working;

class BackupsViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final SlowTasks tasks = new SlowTasks();
    private final TestDesk desk = new TestDesk(tasks);
    private Workspace workspace;
    private ConferenceService conferences;
    private BackupsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root.resolve("data")), Clock.systemUTC());
        Sample.of(workspace).add();
        conferences = new ConferenceService(workspace.ledger(), workspace.store());
        var backups = new Backups(workspace, Clock.systemUTC());
        backups.make(Occasion.SCHEDULED);
        conferences.change(Sample.ID, conference -> conference.withPlace("Nhà khách"));
        model = new BackupsViewModel(backups, desk.desk());
        tasks.work();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aCheckThatIsCalledOffSaysThatNothingIsConcluded() {
        model.check();
        assertThat(desk.desk().notices().working())
                .extracting(work -> work.message().key())
                .containsExactly("backups.checking");

        desk.desk().notices().callOff();
        tasks.work();

        assertThat(model.report()).containsExactly(Message.of("backups.checkCalledOff"));
        assertThat(desk.desk().notices().working()).isEmpty();
    }

    @Test
    void aBackupThatIsCalledOffIsNotMade() {
        model.make();
        desk.desk().notices().callOff();

        assertThatThrownBy(tasks::work).isInstanceOf(CalledOff.class);
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void aRestoreThatIsCalledOffLeavesTheRecordAsItIs() {
        model.select(Optional.of(model.rows().getFirst()));
        desk.dialogs().agree();
        desk.desk().notices().working().addListener((InvalidationListener) _ -> desk.desk().notices().working().stream()
                .filter(work -> work.message().key().equals("backups.restoring"))
                .forEach(Working::cancel));
        model.restore();

        assertThatThrownBy(tasks::work).isInstanceOf(CalledOff.class);
        assertThat(conferences.find(Sample.ID).orElseThrow().place()).isEqualTo("Nhà khách");
    }

    @Test
    void aRestoreIsTakenBackWhereItWasMade() {
        model.select(Optional.of(model.rows().getFirst()));
        desk.dialogs().agree();
        model.restore();
        tasks.work();
        assertThat(conferences.find(Sample.ID).orElseThrow().place()).isNotEqualTo("Nhà khách");
        assertThat(model.restoredProperty().get()).isPresent();

        model.takeBack();
        tasks.work();

        assertThat(conferences.find(Sample.ID).orElseThrow().place()).isEqualTo("Nhà khách");
        assertThat(model.restoredProperty().get()).isEmpty();
        assertThat(desk.notice()).isEqualTo("backups.takenBack");
    }

    @Test
    void aMuchSmallerBackupIsAskedAboutAndTheAnswerHolds() throws Exception {
        loseTheSample();

        desk.dialogs().cancel();
        model.make();
        tasks.work();
        assertThat(desk.dialogs().asked()).containsExactly("backups.smallerQuestion");
        assertThat(model.smallerProperty().get().map(Message::key)).contains("backups.smaller");

        model.acceptSmaller();
        tasks.work();

        assertThat(model.smallerProperty().get()).isEmpty();
    }

    private void loseTheSample() throws CannotOpen, IOException {
        workspace.close();
        Files.delete(workspace.folder().journal(Scope.of(Sample.ID)));
        Files.delete(workspace.folder().store().resolveSibling("thuky.mv.db"));
        workspace = Workspace.open(workspace.folder(), Clock.systemUTC());
        model = new BackupsViewModel(new Backups(workspace, Clock.systemUTC()), desk.desk());
        tasks.work();
    }

    @Test
    void onlyTheBackupThatIsSelectedIsCompared() {
        model.make();
        tasks.work();
        model.select(Optional.of(model.rows().getLast()));
        model.select(Optional.of(model.rows().getFirst()));
        tasks.work();

        assertThat(model.differenceProperty().get()).contains(Message.of("backups.same"));
    }
}
