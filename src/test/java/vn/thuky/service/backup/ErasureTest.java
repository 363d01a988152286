package vn.thuky.service.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Intake;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;

class ErasureTest {
    private static final String MARK = "Zyxwvut";
    private static final ConferenceId GONE = new ConferenceId("gone");
    private static final ConferenceId STAYS = new ConferenceId("stays");
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private DataFolder folder;

    @BeforeEach
    void fill() throws CannotOpen, IOException {
        folder = new DataFolder(root.resolve("data"));
        Files.createDirectory(root.resolve("second"));
        try (var workspace = Workspace.open(folder, CLOCK)) {
            var backups = new Backups(workspace, CLOCK);
            backups.second().choose(Optional.of(root.resolve("second")));
            workspace.ledger().write(Edit.put(Conference.named(GONE, "Giao ban " + MARK)));
            workspace.ledger().write(Edit.put(Conference.named(STAYS, "Tổng kết")));
            note(workspace, GONE, MARK);
            note(workspace, STAYS, "Ở lại");
            var file = Files.writeString(root.resolve("a.txt"), "Tệp " + MARK);
            var attachments = new AttachmentService(folder, CLOCK);
            workspace
                    .ledger()
                    .write(Edit.put(((Intake.Taken) attachments.take(GONE, file, Progress.NONE)).attachment()));
            Files.delete(file);
            new Drafts(folder, workspace.ledger()).keep(GONE, "Nháp " + MARK).join();
            backups.make(Occasion.ASKED);
            note(workspace, STAYS, "Ở lại nữa");
            backups.make(Occasion.ASKED);
        }
        assertThat(Traces.of(MARK, root)).hasSizeGreaterThan(7);
    }

    @Test
    void aConferenceDeletedForGoodLeavesNoTraceAndTheOthersStay() throws Exception {
        try (var workspace = Workspace.open(folder, CLOCK)) {
            var backups = new Backups(workspace, CLOCK);

            assertThat(backups.erase(GONE, Progress.NONE).whole()).isTrue();

            assertThat(workspace.store().conferences().all())
                    .extracting(Conference::id)
                    .containsExactly(STAYS);
            assertThat(workspace.ledger().undo(Scope.of(GONE))).isEmpty();
            assertThat(workspace.ledger().history(Scope.of(GONE), _ -> true)).isEmpty();
            assertThat(backups.check().fine()).isTrue();
            assertThat(backups.list())
                    .hasSize(2)
                    .allSatisfy(backup -> assertThat(backup.records()).isLessThan(4));
            assertThat(backups.difference(backups.list().getFirst().file()).none())
                    .isTrue();
        }
        assertThat(Traces.of(MARK, root)).isEmpty();
        assertThat(folder.root().resolve("conferences/gone")).doesNotExist();
        try (var workspace = Workspace.open(folder, CLOCK)) {
            assertThat(workspace.findings()).isEmpty();
            assertThat(workspace.store().speeches().notes(STAYS)).hasSize(2);
        }
    }

    @Test
    void aSecondPlaceThatIsNotThereIsSaid() throws Exception {
        var away = root.resolve("away");
        Files.move(root.resolve("second"), away);
        try (var workspace = Workspace.open(folder, CLOCK)) {
            assertThat(new Backups(workspace, CLOCK).erase(GONE, Progress.NONE).absent())
                    .contains(root.resolve("second"));
        }
        assertThat(Traces.of(MARK, folder.root())).isEmpty();
    }

    @Test
    void aBackupThatCannotBeReadIsSaid() throws Exception {
        var bad = folder.backups().resolve("thuky-20260101-000000.zip");
        Files.writeString(bad, "PK" + MARK);
        try (var workspace = Workspace.open(folder, CLOCK)) {
            assertThat(new Backups(workspace, CLOCK).erase(GONE, Progress.NONE).left())
                    .containsExactly(bad);
        }
    }

    @Test
    void whatACrashLeavesOfItIsGoneAfterTheNextStart() throws Exception {
        var conferences = folder.root().resolve("conferences");
        Files.move(conferences.resolve("gone"), conferences.resolve(".erased-gone.x-1"));

        try (var workspace = Workspace.open(folder, CLOCK)) {
            assertThat(workspace.store().speeches().notes(GONE)).isEmpty();
        }

        assertThat(conferences.resolve(".erased-gone.x-1")).doesNotExist();
    }

    private static void note(Workspace workspace, ConferenceId conference, String text) {
        var at = LocalDateTime.of(2026, 1, 1, 8, 0);
        workspace.ledger().write(Edit.put(Note.of(NoteId.fresh(), conference, at, NoteKind.REMARK, text)));
    }
}
