package vn.thuky.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How a second start asks the first for its window: it leaves a file in the data folder, which the first finds and removes. A file, and
 * no socket, because the program opens no connections of any kind.
 */
public final class FrontSignal implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FrontSignal.class.getName());
    private static final long EVERY_MILLIS = 300;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("front-signal").daemon(true).factory());

    private final ScheduledFuture<?> looking;

    /** Calls the action, on a thread of its own, each time another start asks for the window. */
    public FrontSignal(DataFolder folder, Runnable toFront) {
        var file = file(folder);
        looking = timer.scheduleWithFixedDelay(() -> look(file, toFront), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Asks the program that holds the folder to bring its window to the front. */
    public static void send(DataFolder folder) {
        try {
            Files.writeString(file(folder), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.device().resolve("to-front");
    }

    private static void look(Path file, Runnable toFront) {
        try {
            if (Files.deleteIfExists(file)) {
                toFront.run();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "cannot look for a second start", e);
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdown();
    }
}
