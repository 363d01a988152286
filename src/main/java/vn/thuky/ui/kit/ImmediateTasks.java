package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs everything at once, on the calling thread. */
final class ImmediateTasks implements Tasks {

    @Override
    public <T> Pending run(Callable<T> work, Consumer<? super T> done) {
        done.accept(result(work));
        return Pending.NOTHING;
    }

    @Override
    public <T> Pending runLong(Callable<T> work, Consumer<? super T> done) {
        return run(work, done);
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        action.run();
        return Pending.NOTHING;
    }

    @Override
    public void deliver(Runnable action) {
        action.run();
    }

    private static <T> T result(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
