package vn.thuky.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The n-th write, force, rename, truncate, creation or deletion fails, once or from then on; the program is used on as well as it goes. */
@Timeout(3600)
class DiskFaultTest {
    private static final int FAULTS = Rounds.of(20, 400);
    private static final int STEPS = 24;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @BeforeAll
    static void register() {
        StoreFiles.register();
    }

    @Test
    void whateverFailsOnceNothingShownAsSavedIsLost() throws IOException {
        assertThat(problems(false)).isEmpty();
    }

    @Test
    void whateverFailsForEverNothingShownAsSavedIsLost() throws IOException {
        assertThat(problems(true)).isEmpty();
    }

    private List<String> problems(boolean forEver) throws IOException {
        var undisturbed = session(Integer.MAX_VALUE, false);
        var problems = new ArrayList<>(undisturbed.problems());
        assertThat(problems).isEmpty();
        var failed = 0;
        var faults = Math.min(FAULTS, undisturbed.changes());
        for (var i = 0; i < faults; i++) {
            var at = 1 + (int) ((long) i * undisturbed.changes() / faults);
            var outcome = session(at, forEver);
            outcome.problems().forEach(problem -> problems.add("change " + at + ": " + problem));
            failed += outcome.saved() < undisturbed.saved() ? 1 : 0;
        }
        assertThat(failed).as("faults that were felt").isPositive();
        return problems;
    }

    private record Outcome(int changes, int saved, List<String> problems) {}

    private Outcome session(int at, boolean forEver) throws IOException {
        var disk = new Disk(root.resolve("disk"), false);
        disk.use();
        var counted = new int[1];
        disk.fail(op -> {
            counted[0]++;
            return counted[0] == at || (forEver && counted[0] > at);
        });
        var work = new Session(
                new DiskFileSystem(disk).path(disk.root()), root.resolve("source.txt"), disk::count, new Random(1));
        work.work(STEPS);
        var changes = counted[0];
        disk.fail(op -> false);
        if (!Files.exists(disk.root())) {
            return new Outcome(changes, 0, List.of());
        }
        var saved = work.saved().stream().map(Session.Saved::text).toList();
        var problems = Remains.problems(disk.root(), saved);
        Folder.delete(disk.root());
        return new Outcome(changes, saved.size(), problems);
    }
}
