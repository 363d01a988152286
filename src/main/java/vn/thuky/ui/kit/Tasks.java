package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Runs what blocks away from the user interface's thread and delivers the result on it. What fails goes to one handler, which says it
 * in words; the result is then not delivered.
 */
public interface Tasks {

    /** Runs one after another, in the order asked: reading and writing records. */
    <T> Pending run(Callable<T> work, Consumer<? super T> done);

    /** As {@link #run(Callable, Consumer)}, for work without a result. */
    default Pending run(Work work) {
        return run(work, () -> {});
    }

    /** As {@link #run(Callable, Consumer)}, for work without a result. */
    default Pending run(Work work, Runnable done) {
        return run(work.asCallable(), _ -> done.run());
    }

    /** Runs beside everything else: what takes seconds, such as making a paper. The order is not kept. */
    <T> Pending runLong(Callable<T> work, Consumer<? super T> done);

    /** As {@link #runLong(Callable, Consumer)}, for work without a result. */
    default Pending runLong(Work work) {
        return runLong(work.asCallable(), _ -> {});
    }

    /** As {@link #runLong(Callable, Consumer)}; when it fails, that is delivered too, to say that the result is not to be waited for. */
    default <T> Pending runLong(Callable<T> work, Consumer<? super T> done, Runnable failed) {
        var wanted = new AtomicBoolean(true);
        var pending = runLong(
                () -> {
                    try {
                        return work.call();
                    } catch (Throwable e) {
                        deliver(() -> {
                            if (wanted.get()) {
                                failed.run();
                            }
                        });
                        throw e;
                    }
                },
                done);
        return () -> {
            wanted.set(false);
            pending.cancel();
        };
    }

    /** Runs the action on the user interface's thread once the time has passed, unless it is cancelled before. */
    Pending later(Duration delay, Runnable action);

    /** Runs the action on the user interface's thread as soon as it is free: for what other threads tell, such as writers. */
    void deliver(Runnable action);

    /** Runs everything at once, on the calling thread, and throws what fails: for tests of view-models. */
    static Tasks immediate() {
        return new ImmediateTasks();
    }

    /** Blocking work without a result. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;

        private Callable<Boolean> asCallable() {
            return () -> {
                run();
                return true;
            };
        }
    }
}
