package vn.thuky.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.StartFinding.Kind;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Traces;
import vn.thuky.service.personal.PersonOffice;
import vn.thuky.service.personal.PersonalData.Extent;

/** The disk fails at any moment while a person is taken out: the journals are all those of before or all those of after. */
class RedactionFaultTest {
    private static final String TRACE = "Zyxwvut";
    private static final List<Scope> SCOPES = List.of(
            Scope.OFFICE, Scope.of(PersonOffice.FIRST), Scope.of(PersonOffice.SECOND), Scope.of(PersonOffice.DELETED));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @BeforeAll
    static void register() {
        StoreFiles.register();
    }

    @Test
    void aFaultFromWhichOnNothingCanBeWrittenLeavesAllOrNothing() throws Exception {
        assertThat(rounds(true)).isGreaterThan(10);
    }

    @Test
    void aFaultThatComesOnceLeavesAllOrNothing() throws Exception {
        assertThat(rounds(false)).isGreaterThan(10);
    }

    /** One round for each change of the disk that the work makes, or for some of them; gives how many there were. */
    private int rounds(boolean forEver) throws Exception {
        for (var n = 1; ; n += Math.max(1, 7 - Rounds.of(1, 100))) {
            var disk = new Disk(root.resolve("disk-" + n + forEver), false);
            disk.use();
            var whole = round(disk, n, forEver);
            Folder.delete(disk.root());
            if (whole) {
                return n;
            }
            assertThat(n).isLessThan(300);
        }
    }

    /** True when nothing has failed any more. */
    private boolean round(Disk disk, int n, boolean forEver) throws Exception {
        var folder = new DataFolder(new DiskFileSystem(disk).path(disk.root()));
        var counted = new int[1];
        var said = false;
        try (var workspace = Workspace.open(folder, Clock.systemUTC())) {
            var office = new PersonOffice(workspace);
            office.fill();
            var found = office.find();
            disk.fail(_ -> {
                counted[0]++;
                return counted[0] == n || (forEver && counted[0] > n);
            });
            try {
                said = !office.data()
                        .takeOut(found, PersonOffice.certain(found), Extent.ANONYMOUS, Progress.NONE)
                        .whole();
            } catch (NotSaved e) {
                assertThat(counted[0]).isPositive();
            }
            if (!forEver) {
                disk.fail(_ -> false);
                office.write(Edit.put(PersonOffice.note(new NoteId("after"), PersonOffice.SECOND, "Ghi tiếp")));
            }
        }
        disk.fail(_ -> false);
        check(disk.root(), n, forEver, said);
        return counted[0] < n;
    }

    /** {@code said} is whether backups were told to be as they were. */
    private static void check(Path real, int n, boolean forEver, boolean said) throws IOException, CannotOpen {
        try (var workspace = Workspace.open(new DataFolder(real), Clock.systemUTC())) {
            var named = 0;
            for (var scope : SCOPES) {
                var journal = workspace.folder().journal(scope);
                named += Files.readString(journal).contains(TRACE) ? 1 : 0;
            }
            assertThat(named)
                    .as("journals that name the person after fault %d", n)
                    .isIn(0, SCOPES.size());
            assertThat(workspace.findings()).as("after fault %d", n).allMatch(found -> found.kind() == Kind.ABRUPT_END);
            assertThat(workspace.store().speeches().notes(PersonOffice.FIRST)).hasSize(2);
            assertThat(workspace.store().speeches().notes(PersonOffice.SECOND)).hasSize(forEver ? 2 : 3);
            if (named == 0 && !said) {
                assertThat(Traces.of(TRACE, real)).as("after fault %d", n).isEmpty();
            }
        }
    }
}
