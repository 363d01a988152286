package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Calls long work off at many of the moments at which it asks whether it is still wanted, and holds that everything is as it was then. */
public final class CallingOff {
    private static final int MOST = 10_000;

    private final Path folder;
    private final Predicate<Path> counts;

    /** {@code counts} says which files of the folder must stay as they are. */
    public CallingOff(Path folder, Predicate<Path> counts) {
        this.folder = folder;
        this.counts = counts;
    }

    /** Long work that tells how far it is. */
    public interface Work {
        void run(Progress progress) throws Exception;
    }

    /** Runs it until it is not called off any more; gives how often it may be asked about before that. */
    public int everywhere(Work work) throws Exception {
        var before = files();
        for (var asked = 0; asked < MOST; asked += 1 + asked / 3) {
            var left = new Countdown(asked);
            try {
                work.run(left);
                return asked;
            } catch (CalledOff e) {
                assertThat(files())
                        .as("called off when asked for the %dth time", asked + 1)
                        .isEqualTo(before);
            }
        }
        throw new AssertionError("it never came to its end");
    }

    private Map<String, Long> files() throws IOException {
        var found = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(counts)::iterator) {
                found.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return found;
    }

    /** Wanted so many times more. */
    private static final class Countdown implements Progress {
        private int left;

        Countdown(int left) {
            this.left = left;
        }

        @Override
        public boolean reached(int done, int of) {
            assertThat(done).isBetween(0, of);
            return left-- > 0;
        }
    }
}
