package vn.thuky.ui.kit;

import java.time.Duration;

/** Puts an action off until it has not been asked for again for a while: searching and checking while someone types. */
public final class Debounce {
    public static final Duration PAUSE = Duration.ofMillis(180);

    private final Tasks tasks;
    private final Runnable action;
    private Pending pending = Pending.NOTHING;

    public Debounce(Tasks tasks, Runnable action) {
        this.tasks = tasks;
        this.action = action;
    }

    /** Asks for the action; an earlier request that still waits is forgotten. */
    public void request() {
        pending.cancel();
        pending = tasks.later(PAUSE, action);
    }

    public void cancel() {
        pending.cancel();
    }
}
