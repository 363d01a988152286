package vn.thuky.service.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Intake;
import vn.thuky.service.NewerJournal;
import vn.thuky.service.Progress;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.CheckFinding.Kind;
import vn.thuky.service.backup.Outcome.Concern;

class BackupsTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final ConferenceId ID = new ConferenceId("c1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Workspace workspace;
    private Backups backups;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root.resolve("data")), CLOCK);
        backups = new Backups(workspace, CLOCK);
        Sample.of(workspace).add();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aNewVersionCopiesAllBeforeItWritesForTheFirstTime() {
        var upgrade = new Upgrade(workspace.folder(), backups);
        upgrade.to("0.1.0");
        put("Hà Nội");
        upgrade.to("0.1.0");
        upgrade.to("");
        assertThat(backups.list()).extracting(Backup::occasion).containsExactly(Occasion.BEFORE_UPGRADE);

        upgrade.to("0.2.0");

        assertThat(backups.list()).hasSize(2).allMatch(backup -> backup.occasion() == Occasion.BEFORE_UPGRADE);
    }

    @Test
    void anUpgradeWithoutACopyIsTriedAgain() throws IOException {
        Files.writeString(workspace.folder().backups(), "in the way");
        new Upgrade(workspace.folder(), backups).to("0.1.0");
        Files.delete(workspace.folder().backups());

        new Upgrade(workspace.folder(), backups).to("0.1.0");

        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void aBackupIsMadeBeforeAConferenceIsRemoved() throws IOException {
        backups.guardRemovals();
        put("Hà Nội");
        assertThat(backups.list()).isEmpty();

        var conference = workspace.store().conferences().find(Sample.ID).orElseThrow();
        workspace.ledger().write(Edit.remove(conference));

        assertThat(backups.list()).extracting(Backup::occasion).containsExactly(Occasion.BEFORE_REMOVAL);
        assertThat(backups.difference(backups.list().getFirst().file()).added()).isPositive();
    }

    @Test
    void aBackupIsMadeOnceForEachState() throws IOException {
        var made = made(backups.make(Occasion.SCHEDULED));

        assertThat(made.concerns()).isEmpty();
        assertThat(made.backup().records()).isGreaterThan(50);
        assertThat(backups.make(Occasion.SCHEDULED)).isInstanceOf(Outcome.Unchanged.class);
        put("Hà Nội");
        assertThat(backups.make(Occasion.CLOSING)).isInstanceOf(Outcome.Made.class);
        assertThat(backups.list()).extracting(Backup::occasion).containsExactly(Occasion.CLOSING, Occasion.SCHEDULED);
        assertThat(backups.difference(made.backup().file())).isEqualTo(new Difference(0, 2, 0));
    }

    @Test
    void restoringGoesBackInOneStepThatCanBeUndone() throws IOException {
        put("Hà Nội");
        var then = State.of(workspace.store());
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        put("Hải Phòng");
        workspace
                .ledger()
                .write(Edit.remove(
                        workspace.store().conferences().find(Sample.ID).orElseThrow()));
        var before = State.of(workspace.store());

        var restored = backups.restore(backup.file());

        assertThat(restored.difference()).isEqualTo(new Difference(1, 0, 1));
        assertThat(State.of(workspace.store())).isEqualTo(then);
        assertThat(backups.list().getFirst().occasion()).isEqualTo(Occasion.BEFORE_RESTORE);
        backups.restore(backups.list().getFirst().file());
        assertThat(State.of(workspace.store())).isEqualTo(before);
    }

    @Test
    void aRestoreIsTakenBackInAllConferencesUnlessOneWasWrittenSince() throws IOException {
        put("Hà Nội");
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        put("Hải Phòng");
        workspace
                .ledger()
                .write(Edit.remove(
                        workspace.store().conferences().find(Sample.ID).orElseThrow()));
        var before = State.of(workspace.store());

        assertThat(backups.takeBack(backups.restore(backup.file()))).isTrue();
        assertThat(State.of(workspace.store())).isEqualTo(before);

        var restored = backups.restore(backup.file());
        put("Huế");
        assertThat(backups.takeBack(restored)).isFalse();
    }

    @Test
    void aRestoreThatConcernsWhatALaterVersionWroteIsRefused() throws IOException, CannotOpen {
        put("Hà Nội");
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        var journal = workspace.folder().journal(Scope.of(ID));
        workspace.close();
        var theirs = NewerJournal.make(journal, Scope.of(ID));
        reopen(CLOCK);

        assertThatThrownBy(() -> backups.restore(backup.file())).hasMessage("NEWER_HERE");

        assertThat(journal).hasContent(theirs);
    }

    @Test
    void aWholeBackupMuchSmallerThanBeforeIsWrittenOnlyWhenThatIsRight() throws IOException, CannotOpen {
        put("Hà Nội");
        var file = root.resolve("sao lưu.zip");
        backups.writeTo(file);
        var kept = Files.readAllBytes(file);
        workspace.close();
        Files.delete(workspace.folder().journal(Scope.of(Sample.ID)));
        Files.delete(workspace.folder().store().resolveSibling("thuky.mv.db"));
        reopen(CLOCK);

        assertThatThrownBy(() -> backups.writeTo(file))
                .isInstanceOfSatisfying(
                        MuchSmaller.class,
                        refused -> assertThat(refused.smaller().before().file()).isEqualTo(file));
        assertThat(file).hasBinaryContent(kept);

        assertThat(backups.writeTo(file, true).records()).isLessThan(20);
    }

    @Test
    void aConferenceWhoseFolderIsGoneComesBackWithItsHistory() throws IOException, CannotOpen {
        put("Hà Nội");
        put("Hải Phòng");
        var then = State.of(workspace.store());
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        workspace.close();
        Files.delete(workspace.folder().journal(Scope.of(ID)));
        Files.delete(workspace.folder().store().resolveSibling("thuky.mv.db"));
        open();
        assertThat(workspace.store().conferences().find(ID)).isEmpty();

        backups.restore(backup.file());

        assertThat(State.of(workspace.store())).isEqualTo(then);
        assertThat(workspace.ledger().history(Scope.of(ID), change -> true)).hasSize(2);
    }

    @Test
    void attachmentsAreKeptOnceAndPutBack() throws IOException {
        var attachment = attach("nội dung");
        made(backups.make(Occasion.SCHEDULED));
        put("Hà Nội");
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        var stored = workspace.folder().attachments(ID).resolve(attachment);
        assertThat(workspace.folder().backups().resolve("attachments").resolve(attachment))
                .hasContent("nội dung");

        Files.delete(stored);
        backups.restore(backup.file());

        assertThat(stored).hasContent("nội dung");
    }

    @Test
    void aWholeBackupIsOneFileThatAnotherFolderCanBeFilledFrom() throws IOException, CannotOpen {
        attach("nội dung");
        var file = root.resolve("sao lưu.zip");

        backups.writeTo(file);

        var then = State.of(workspace.store());
        try (var other = Workspace.open(new DataFolder(root.resolve("other")), CLOCK)) {
            new Backups(other, CLOCK).restore(file);
            assertThat(State.of(other.store())).isEqualTo(then);
            assertThat(DataCheck.of(other, CLOCK).findings()).isEmpty();
        }
    }

    @Test
    void aCopyGoesToTheSecondPlaceAndItsAbsenceIsSaid() throws IOException {
        var second = Files.createDirectory(root.resolve("usb"));
        backups.second().choose(Optional.of(second));
        attach("nội dung");

        var made = made(backups.make(Occasion.SCHEDULED));

        assertThat(second.resolve(made.backup().file().getFileName()))
                .hasSameBinaryContentAs(made.backup().file());
        assertThat(second.resolve("attachments")).isNotEmptyDirectory();
        backups.second().choose(Optional.of(root.resolve("no such folder")));
        put("Hà Nội");
        assertThat(made(backups.make(Occasion.SCHEDULED)).concerns()).containsExactly(Concern.NO_SECOND_PLACE);
    }

    @Test
    void afterAMuchSmallerBackupNothingIsThinnedUntilTheUserSaysThatItIsRight() throws IOException, CannotOpen {
        second();
        var whole = made(backups.make(Occasion.SCHEDULED)).backup();
        workspace.close();
        Files.delete(workspace.folder().journal(Scope.of(Sample.ID)));
        Files.delete(workspace.folder().store().resolveSibling("thuky.mv.db"));
        reopen(CLOCK);

        assertThat(made(backups.make(Occasion.SCHEDULED)).concerns()).containsExactly(Concern.MUCH_SMALLER);
        for (var years = 1; years < 3; years++) {
            workspace.close();
            reopen(Clock.offset(CLOCK, Duration.ofDays(366L * years)));
            put("Hà Nội " + years);
            assertThat(made(backups.make(Occasion.SCHEDULED)).concerns()).containsExactly(Concern.MUCH_SMALLER);
        }
        assertThat(backups.list()).hasSize(4).contains(whole);
        assertThat(root.resolve("second").resolve(whole.file().getFileName())).exists();
        assertThat(backups.smaller().orElseThrow().before()).isEqualTo(whole);

        backups.acceptSmaller();

        assertThat(backups.smaller()).isEmpty();
        put("Hải Phòng");
        assertThat(made(backups.make(Occasion.SCHEDULED)).concerns()).isEmpty();
        assertThat(backups.list()).doesNotContain(whole);
    }

    @Test
    void aFolderThatOnlyGrowsIsAskedNothing() {
        assertThat(backups.smaller()).isEmpty();
        backups.make(Occasion.SCHEDULED);
        put("Hà Nội");
        backups.make(Occasion.SCHEDULED);

        assertThat(backups.smaller()).isEmpty();
    }

    private void second() throws IOException {
        backups.second().choose(Optional.of(Files.createDirectory(root.resolve("second"))));
    }

    private void reopen(Clock clock) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root.resolve("data")), clock);
        backups = new Backups(workspace, clock);
    }

    @Test
    void whatTheStoreShowsWronglyIsFoundAndPutRight() throws IOException {
        put("Hà Nội");
        workspace.store().forget(Scope.of(ID));

        assertThat(DataCheck.of(workspace, CLOCK).findings())
                .extracting(CheckFinding::kind)
                .containsExactly(Kind.STORE_REBUILT);
        assertThat(workspace.store().people().sites(ID)).hasSize(1);
    }

    @Test
    void theCheckNamesEveryDamage() throws IOException {
        var attachment = attach("nội dung");
        var lost = attach("khác");
        made(backups.make(Occasion.SCHEDULED));
        put("Hà Nội");
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        var stored = workspace.folder().attachments(ID);
        Files.writeString(stored.resolve(attachment), "nội dunh");
        Files.delete(stored.resolve(lost));
        Files.delete(workspace.folder().backups().resolve("attachments").resolve(lost));
        flip(backup.file(), 60);
        flip(workspace.folder().journal(Scope.of(ID)), 300);

        var report = DataCheck.of(workspace, CLOCK);

        assertThat(report.fine()).isFalse();
        assertThat(report.findings())
                .extracting(CheckFinding::kind)
                .contains(Kind.WRITTEN_DOWN_AGAIN, Kind.ATTACHMENT_PUT_BACK, Kind.MISSING_ATTACHMENT, Kind.BAD_BACKUP);
        assertThat(stored.resolve(attachment)).hasContent("nội dung");
    }

    @Test
    void aDamagedBackupIsRefusedAndChangesNothing() throws IOException {
        var backup = made(backups.make(Occasion.SCHEDULED)).backup();
        put("Hà Nội");
        flip(backup.file(), 60);
        var before = State.of(workspace.store());

        assertThatThrownBy(() -> backups.restore(backup.file())).isInstanceOf(BadBackup.class);

        assertThat(State.of(workspace.store())).isEqualTo(before);
    }

    private static void flip(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private void put(String name) {
        workspace
                .ledger()
                .write(Edit.put(Conference.named(ID, "Hội nghị")), Edit.put(Site.named(new SiteId("s1"), ID, name)));
    }

    private String attach(String content) throws IOException {
        var file = Files.writeString(root.resolve("a.txt"), content);
        var taken = (Intake.Taken) new AttachmentService(workspace.folder(), CLOCK).take(ID, file, Progress.NONE);
        workspace.ledger().write(Edit.put(taken.attachment()));
        return taken.attachment().sha256();
    }

    private static Outcome.Made made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        return (Outcome.Made) outcome;
    }
}
