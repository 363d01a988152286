package vn.thuky.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Tasks;

/** Runs work at once on the user interface's thread, and delivers there what other threads tell: for tests of views. */
public final class FxTasks implements Tasks {
    private final Tasks immediate = Tasks.immediate();

    @Override
    public <T> Pending run(Callable<T> work, Consumer<? super T> done) {
        return immediate.run(work, done);
    }

    @Override
    public <T> Pending runLong(Callable<T> work, Consumer<? super T> done) {
        return immediate.runLong(work, done);
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        Platform.runLater(action);
        return Pending.NOTHING;
    }

    @Override
    public void deliver(Runnable action) {
        Platform.runLater(action);
    }
}
