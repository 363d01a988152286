package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Tasks of a machine so slow that no work is done until a test says so; time passes at once. */
public final class SlowTasks implements Tasks {
    private final Tasks immediate = Tasks.immediate();
    private final Queue<Runnable> work = new ArrayDeque<>();

    /** Does the work asked for so far, and what that asks for. */
    public void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Override
    public <T> Pending run(Callable<T> task, Consumer<? super T> done) {
        work.add(() -> immediate.run(task, done));
        return Pending.NOTHING;
    }

    @Override
    public <T> Pending runLong(Callable<T> task, Consumer<? super T> done) {
        return run(task, done);
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        return immediate.later(delay, action);
    }

    @Override
    public void deliver(Runnable action) {
        immediate.deliver(action);
    }
}
