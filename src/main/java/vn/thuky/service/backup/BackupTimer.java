package vn.thuky.service.backup;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.service.BackgroundThreads;

/** Makes a backup every ten minutes on a thread of its own, and a last one when it is closed. */
public final class BackupTimer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackupTimer.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(BackgroundThreads.named("backups"));

    private final Backups backups;

    /** What comes of it is told to those who listen to the backups. */
    public BackupTimer(Backups backups) {
        this(backups, EVERY);
    }

    BackupTimer(Backups backups, Duration every) {
        this.backups = backups;
        var _ = timer.scheduleWithFixedDelay(this::make, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failure nobody has foreseen must not be the end of the timer. */
    private void make() {
        try {
            backups.make(Occasion.SCHEDULED);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "a scheduled backup failed", e);
        }
    }

    @Override
    public void close() {
        timer.close();
        backups.make(Occasion.CLOSING);
    }
}
