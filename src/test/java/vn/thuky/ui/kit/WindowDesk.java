package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A desk for tests of views: work runs away from the user interface's thread, as in the program. */
public final class WindowDesk implements AutoCloseable {
    /** Work, what it makes others read anew, and what that asks for in turn. */
    private static final int ROUNDS = 3;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final WindowTasks tasks = new WindowTasks(failures::add);
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Desk desk = new Desk(tasks, dialogs, new Notices(), new Navigator());

    public Desk desk() {
        return desk;
    }

    public ScriptedDialogs dialogs() {
        return dialogs;
    }

    /** Waits until the work asked for so far is done and shown. Not for the user interface's thread. */
    public void settle() {
        for (var round = 0; round < ROUNDS; round++) {
            var shown = new CountDownLatch(1);
            tasks.run(() -> {}, shown::countDown);
            try {
                assertThat(shown.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Override
    public void close() {
        tasks.close();
        assertThat(failures).isEmpty();
    }
}
