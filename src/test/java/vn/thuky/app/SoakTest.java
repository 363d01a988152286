package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;

/** A long day: every screen is opened and closed again and again while records change; nothing is left behind by it. */
@Tag("torture")
@Timeout(7200)
class SoakTest extends WindowTest {
    /** A thousand with {@code mvn -Ptorture verify}. */
    private static final int ROUNDS = Math.max(10, 10 * Integer.getInteger("thuky.torture", 0));

    private static final int DEEDS = 50;
    private static final int NOTES = 40;
    private static final long MOST_BYTES = 16 << 20;
    private static final int MOST_HANDLES = 8;
    private static final List<Place> PLACES = EveryPlace.all().toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int deeds;

    /** What is held on to at some moment. */
    private record Held(long heap, long handles, int threads) {}

    @Test
    void heapHandlesAndThreadsStayAsTheyWere() throws Exception {
        try (var workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
                var services = new Composition(workspace, Clock.systemUTC())) {
            Sample.of(workspace).add();
            var surroundings =
                    Surroundings.with(FileMemory.read(folder.resolve("window.properties")), Clock.systemUTC());
            try (var tasks = surroundings.tasks()) {
                var settings = services.office().settings();
                // not the window of the tests, which remembers every event it has seen
                var window = ask(Stage::new);
                act(() -> new WindowApplication(services, surroundings, window, settings, Optional.empty()).show());
                rounds(ROUNDS / 5, workspace, surroundings);
                var before = held();

                rounds(ROUNDS - ROUNDS / 5, workspace, surroundings);

                var after = held();
                System.getLogger("soak").log(System.Logger.Level.WARNING, before + " " + after + " " + deeds);
                assertThat(after.heap()).isLessThan(before.heap() + MOST_BYTES);
                assertThat(after.handles()).isLessThan(before.handles() + MOST_HANDLES);
                assertThat(after.threads()).isLessThan(before.threads() + MOST_HANDLES);
                assertThat(surroundings.notices().shown()).isEmpty();
                act(window::hide);
                assertThat(tasks.heldProperty().get()).isZero();
            }
        }
    }

    private void rounds(int count, Workspace workspace, Surroundings surroundings) throws Exception {
        for (var round = 0; round < count; round++) {
            for (var place : PLACES) {
                act(() -> surroundings.navigator().open(place));
                for (var i = 0; i < DEEDS / PLACES.size() + 1; i++) {
                    change(workspace);
                }
                settle(surroundings);
            }
        }
        // what a screen shows of all the changes there are grows with them; the list of conferences does not
        act(() -> surroundings.navigator().open(new Place.Home()));
        settle(surroundings);
    }

    private void change(Workspace workspace) {
        deeds++;
        if (deeds % 10 == 0) {
            workspace.ledger().undo(Scope.of(Sample.ID));
            return;
        }
        var at = LocalDateTime.of(2026, 1, 1, 8, 0);
        var note = Note.of(new NoteId("soak-" + deeds % NOTES), Sample.ID, at, NoteKind.REMARK, "Lần sửa " + deeds);
        workspace.ledger().write(Edit.put(note));
    }

    /** Waits until the work that was asked for is done, and what came of it is shown. */
    private static void settle(Surroundings surroundings) throws Exception {
        for (var i = 0; i < 2; i++) {
            var done = new CompletableFuture<Boolean>();
            surroundings.tasks().run(() -> true, done::complete);
            done.get(60, TimeUnit.SECONDS);
            var bothWorkers = new CyclicBarrier(2);
            surroundings.tasks().runLong(bothWorkers::await);
            var longDone = new CompletableFuture<Integer>();
            surroundings.tasks().runLong(bothWorkers::await, longDone::complete);
            longDone.get(60, TimeUnit.SECONDS);
        }
    }

    private static Held held() throws IOException, InterruptedException {
        return new Held(
                Heap.held(), handles(), ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** Open files of this program; where the system does not tell them, none. */
    private static long handles() throws IOException {
        var open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (var files = Files.list(open)) {
            return files.count();
        }
    }
}
