package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The tasks of the running program: one worker for records, so that actions keep their order, and a few for long work. */
public final class WindowTasks implements Tasks, AutoCloseable {
    private static final int LONG_WORKERS = 2;

    private final ExecutorService records = Executors.newSingleThreadExecutor(threads("records"));
    private final ExecutorService longWork = Executors.newFixedThreadPool(LONG_WORKERS, threads("long-work"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(threads("timer"));
    private final Consumer<Throwable> failed;

    /** Failures are given to {@code failed} on the user interface's thread. */
    public WindowTasks(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    @Override
    public <T> Pending run(Callable<T> work, Consumer<? super T> done) {
        return submit(records, work, done);
    }

    @Override
    public <T> Pending runLong(Callable<T> work, Consumer<? super T> done) {
        return submit(longWork, work, done);
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        var wanted = new AtomicBoolean(true);
        var _ = timer.schedule(() -> deliver(wanted, action), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> wanted.set(false);
    }

    /** Waits for the work on records that was asked for; long work is given up. */
    @Override
    public void close() {
        timer.shutdown();
        longWork.shutdown();
        records.close();
    }

    private <T> Pending submit(Executor worker, Callable<T> work, Consumer<? super T> done) {
        var wanted = new AtomicBoolean(true);
        worker.execute(() -> {
            try {
                var result = work.call();
                deliver(wanted, () -> done.accept(result));
            } catch (Throwable e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
        return () -> wanted.set(false);
    }

    private static void deliver(AtomicBoolean wanted, Runnable delivery) {
        Platform.runLater(() -> {
            if (wanted.get()) {
                delivery.run();
            }
        });
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name + "-", 1).daemon().factory();
    }
}
