package vn.thuky.service.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CallingOff;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Progress;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;

class CalledOffTest {
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
        workspace.ledger().write(Edit.put(Conference.named(ID, "Giao ban")));
        workspace.ledger().write(Edit.put(file("x".repeat(150_000))));
    }

    private Attachment file(String content) {
        return new AttachmentService(workspace.folder(), CLOCK)
                .keep(ID, "bao-cao.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private CallingOff inData() {
        return new CallingOff(root.resolve("data"), _ -> true);
    }

    /** All but the backups: one more of them does no harm. */
    private CallingOff inRecords() {
        return new CallingOff(root.resolve("data"), file -> !file.startsWith(backups()));
    }

    private Path backups() {
        return workspace.folder().backups();
    }

    @Test
    void aBackupThatIsCalledOffLeavesNothing() throws Exception {
        var asked = inData().everywhere(progress -> backups.make(Occasion.ASKED, progress));

        assertThat(asked).isGreaterThan(5);
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void aRestoreThatIsCalledOffChangesNothingAndLaterDoesIt() throws Exception {
        backups.make(Occasion.SCHEDULED);
        var then = State.of(workspace.store());
        workspace.ledger().write(Edit.put(Conference.named(ID, "Tổng kết")));
        Files.delete(workspace.folder().attachments(ID).resolve(onlyFile()));
        var now = State.of(workspace.store());
        var oldest = backups.list().getLast().file();

        inRecords().everywhere(progress -> {
            assertThat(State.of(workspace.store())).isEqualTo(now);
            backups.restore(oldest, new char[0], progress);
        });

        assertThat(State.of(workspace.store())).isEqualTo(then);
        assertThat(workspace.folder().attachments(ID).resolve(onlyFile())).exists();
    }

    private String onlyFile() {
        return workspace.store().attachments().attachments(ID).getFirst().sha256();
    }

    @Test
    void theCheckCanBeCalledOffBetweenAnyTwoFiles() throws Exception {
        backups.make(Occasion.SCHEDULED);

        var asked = inData().everywhere(progress ->
                assertThat(backups.check(progress).findings()).isEmpty());

        assertThat(asked).isGreaterThanOrEqualTo(4);
    }

    @Test
    void anImportThatIsCalledOffTakesNothing() throws Exception {
        var file = root.resolve("mau.thuky");
        try (var other = Workspace.open(new DataFolder(root.resolve("other")), CLOCK)) {
            Sample.of(other).add();
            new ConferenceExport(other.folder(), other.store()).write(Sample.ID, file, true);
        }

        inRecords().everywhere(progress -> {
            assertThat(workspace.store().conferences().all()).hasSize(1);
            new ConferenceImport(workspace, backups).take(file, progress);
        });

        assertThat(workspace.store().conferences().all()).hasSize(2);
    }

    @Test
    void aFileOfAConferenceIsWrittenWholeOrNotAtAll() throws Exception {
        var out = Files.createDirectory(root.resolve("out"));
        Files.writeString(out.resolve("giao-ban.thuky"), "cũ");
        var export = new ConferenceExport(workspace.folder(), workspace.store());

        var asked = new CallingOff(out, _ -> true)
                .everywhere(progress -> export.write(ID, out.resolve("giao-ban.thuky"), true, progress));

        assertThat(asked).isGreaterThanOrEqualTo(3);
        assertThat(Files.size(out.resolve("giao-ban.thuky"))).isGreaterThan(150_000);
    }

    @Test
    void anOpeningThatIsCalledOffLosesNothingAndIsDoneTheNextTime() throws Exception {
        Sample.of(workspace).add();
        var then = State.of(workspace.store());
        workspace.close();
        Files.delete(Path.of(workspace.folder().store() + ".mv.db"));
        var records = new CallingOff(root.resolve("data/conferences"), _ -> true);

        records.everywhere(progress -> workspace = Workspace.open(workspace.folder(), CLOCK, progress));

        assertThat(State.of(workspace.store())).isEqualTo(then);
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void howFarABackupIsOnlyEverGrows() throws IOException {
        var told = new ArrayList<Integer>();

        backups.make(Occasion.ASKED, (done, of) -> told.add(100 * done / of));

        assertThat(told).isSorted().endsWith(100);
        backups.restore(backups.list().getFirst().file(), new char[0], new Progress() {
            private int before;

            @Override
            public boolean reached(int done, int of) {
                var now = 100 * done / of;
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
                return true;
            }
        });
    }
}
