package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The tasks of the running program: one worker for records, so that actions keep their order, and a few for long work. */
public final class WindowTasks implements Tasks, AutoCloseable {
    private static final int LONG_WORKERS = 2;
    private static final long SLOW_MILLIS = 400;
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final ExecutorService records = Executors.newSingleThreadExecutor(threads("records"));
    private final ExecutorService longWork;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(threads("timer"));
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final HeldWork held = new HeldWork();
    private final ReadOnlyIntegerWrapper heldCount = new ReadOnlyIntegerWrapper();
    private final Consumer<Throwable> failed;
    private final Predicate<Throwable> passing;

    /** Failures are given to {@code failed} on the user interface's thread. */
    public WindowTasks(Consumer<Throwable> failed) {
        this(failed, _ -> false, threads("long-work"));
    }

    /**
     * Failures are given to {@code failed} on the user interface's thread.
     *
     * @param passing of which failures, such as a full disk, work on records is kept and done again until it succeeds
     * @param background the threads of long work
     */
    public WindowTasks(Consumer<Throwable> failed, Predicate<Throwable> passing, ThreadFactory background) {
        this.failed = failed;
        this.passing = passing;
        longWork = Executors.newFixedThreadPool(LONG_WORKERS, background);
    }

    /** How much work waits to be done again: closing now would lose what was typed in it. */
    public ReadOnlyIntegerProperty heldProperty() {
        return heldCount.getReadOnlyProperty();
    }

    /** True while work on records takes so long that the user should know. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    @Override
    public <T> Pending run(Callable<T> work, Consumer<? super T> done) {
        waiting.incrementAndGet();
        var wanted = new AtomicBoolean(true);
        records.execute(() -> {
            doHeldWork();
            try {
                perform(() -> timed(work), done, wanted);
            } catch (Throwable e) {
                if (passing.test(e)) {
                    held.hold(() -> perform(work, done, wanted), e);
                    doHeldWorkLater();
                }
                tell(e);
            }
        });
        return () -> wanted.set(false);
    }

    private void doHeldWorkLater() {
        tellHeld();
        var _ = timer.schedule(() -> records.execute(this::doHeldWork), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void doHeldWork() {
        if (held.isEmpty()) {
            return;
        }
        held.again();
        if (held.isEmpty()) {
            tellHeld();
        } else {
            doHeldWorkLater();
        }
    }

    /** Where memory lacks even for telling, once more when other work may have let go of its own. */
    private void tell(Throwable failure) {
        try {
            deliver(() -> failed.accept(failure));
        } catch (OutOfMemoryError e) {
            LockSupport.parkNanos(AGAIN.toNanos());
            deliver(() -> failed.accept(failure));
        }
    }

    private void tellHeld() {
        var count = held.count();
        Platform.runLater(() -> heldCount.set(count));
    }

    @Override
    public <T> Pending runLong(Callable<T> work, Consumer<? super T> done) {
        if (longWork.isShutdown()) {
            return Pending.NOTHING; // the window has closed: nobody wants it any more
        }
        var wanted = new AtomicBoolean(true);
        longWork.execute(() -> {
            try {
                perform(work, done, wanted);
            } catch (Throwable e) {
                tell(e);
            }
        });
        return () -> wanted.set(false);
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
        try {
            return alarmed(work);
        } finally {
            if (waiting.decrementAndGet() == 0) {
                Platform.runLater(() -> slow.set(false));
            }
        }
    }

    private <T> T alarmed(Callable<T> work) throws Exception {
        var alarm = timer.schedule(() -> Platform.runLater(() -> slow.set(true)), SLOW_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.call();
        } finally {
            alarm.cancel(false);
        }
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> done, AtomicBoolean wanted) throws Exception {
        var result = work.call();
        deliver(wanted, () -> done.accept(result));
    }

    /** What is done after closing has no window any more to be told to. */
    private void deliver(AtomicBoolean wanted, Runnable delivery) {
        Platform.runLater(() -> {
            if (wanted.get() && !records.isShutdown()) {
                delivery.run();
            }
        });
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name + "-", 1).daemon().factory();
    }
}
