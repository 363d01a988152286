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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The tasks of the running program: one worker for records, so that actions keep their order, and a few for long work. */
public final class WindowTasks implements Tasks, AutoCloseable {
    private static final int LONG_WORKERS = 2;
    private static final long SLOW_MILLIS = 400;

    private final ExecutorService records = Executors.newSingleThreadExecutor(threads("records"));
    private final ExecutorService longWork = Executors.newFixedThreadPool(LONG_WORKERS, threads("long-work"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(threads("timer"));
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final Consumer<Throwable> failed;

    /** Failures are given to {@code failed} on the user interface's thread. */
    public WindowTasks(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /** True while work on records takes so long that the user should know. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    @Override
    public <T> Pending run(Callable<T> work, Consumer<? super T> done) {
        waiting.incrementAndGet();
        return submit(records, () -> timed(work), done);
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

    @Override
    public void deliver(Runnable action) {
        Platform.runLater(action);
    }

    /** Waits for the work on records that was asked for; long work is given up. */
    @Override
    public void close() {
        longWork.shutdown();
        records.close();
        timer.shutdown();
    }

    private <T> T timed(Callable<T> work) throws Exception {
        var alarm = timer.schedule(() -> Platform.runLater(() -> slow.set(true)), SLOW_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.call();
        } finally {
            alarm.cancel(false);
            if (waiting.decrementAndGet() == 0) {
                Platform.runLater(() -> slow.set(false));
            }
        }
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
