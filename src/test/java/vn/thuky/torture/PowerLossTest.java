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

/** The power goes at random moments; the disk has dropped, reordered and torn what was not forced. */
@Timeout(3600)
class PowerLossTest {
    private static final int CUTS = Rounds.of(12, 1000);
    private static final int STEPS = Rounds.of(48, 240);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @BeforeAll
    static void register() {
        StoreFiles.register();
    }

    @Test
    void nothingShownAsSavedIsLostAndEverythingOpens() throws IOException {
        assertThat(problems(false, CUTS)).as("seed %s", Rounds.SEED).isEmpty();
    }

    @Test
    void onADiskThatForcesNothingTheSameProofFails() throws IOException {
        assertThat(problems(true, 9)).as("seed %s", Rounds.SEED).anyMatch(problem -> problem.contains("lost: "));
    }

    private List<String> problems(boolean lying, int cuts) throws IOException {
        var problems = new ArrayList<String>();
        for (var session = 0; session < 3; session++) {
            var random = new Random(Rounds.SEED + session);
            var disk = new Disk(root.resolve("disk" + session), lying);
            disk.use();
            var folder = new DiskFileSystem(disk).path(disk.root());
            var work = new Session(folder, root.resolve("source.txt"), disk::count, random);
            work.work(STEPS / 3);
            work.work(STEPS * 2 / 3);
            assertThat(work.saved()).hasSizeGreaterThan(STEPS / 2);
            var ops = disk.ops();
            for (var i = 0; i < cuts / 3; i++) {
                // a cut depends on nothing but the seed and its number
                random.setSeed(Rounds.SEED + 1000L * (session + 1) + i);
                var at = random.nextInt(ops.size() + 1);
                var left = Files.createDirectory(root.resolve("left-" + session + "-" + i));
                PowerCut.after(ops.subList(0, at), disk.root(), left, random);
                var saved = work.saved().stream()
                        .filter(text -> text.at() <= at)
                        .map(Session.Saved::text)
                        .toList();
                for (var problem : Remains.problems(left, saved)) {
                    problems.add("session " + session + " cut " + i + " at " + at + ": " + problem);
                }
                Folder.delete(left);
            }
        }
        return problems;
    }
}
