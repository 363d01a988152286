package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work at once, but what is put off, and what other threads tell, only when a test lets the time pass. */
public final class HandTasks implements Tasks {
    private final Tasks immediate = Tasks.immediate();
    private final List<Runnable> pending = new ArrayList<>();

    /** Lets the time pass for what was put off so far. */
    public void runPending() {
        var due = List.copyOf(pending);
        pending.clear();
        due.forEach(Runnable::run);
    }

    @Override
    public <T> Pending run(Callable<T> work, Consumer<? super T> done) {
        return immediate.run(work, done);
    }

    @Override
    public <T> Pending runLong(Callable<T> work, Consumer<? super T> done) {
        return immediate.runLong(work, done);
    }

    @Override
    public void deliver(Runnable action) {
        pending.add(action);
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        pending.add(action);
        return () -> pending.remove(action);
    }
}
