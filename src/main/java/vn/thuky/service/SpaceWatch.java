package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Watches how much is free on the disk of the data folder, on a thread of its own. */
public final class SpaceWatch implements AutoCloseable {

    /** Less than this many bytes is said. */
    public static final long LOW = 200L << 20;

    private static final Logger LOG = Logger.getLogger(SpaceWatch.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("space").daemon(true).factory());

    /** Tells every 20 seconds how many bytes are free when they are few, and nothing when they are enough or not known. */
    public SpaceWatch(DataFolder folder, Consumer<Optional<Long>> told) {
        var _ = timer.scheduleWithFixedDelay(() -> look(folder, told), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void look(DataFolder folder, Consumer<Optional<Long>> told) {
        try {
            told.accept(few(folder.root()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "cannot tell how much is free on the disk", e);
        }
    }

    private static Optional<Long> few(Path folder) {
        try {
            return few(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Long> few(long free) {
        return free < LOW ? Optional.of(free) : Optional.empty();
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
