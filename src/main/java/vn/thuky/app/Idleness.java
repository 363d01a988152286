package vn.thuky.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Tasks;

/** Notices that nobody has touched a key or the mouse for some time; the sleep of the machine counts too. */
final class Idleness {
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Tasks tasks;
    private final Clock clock;
    private final Runnable idle;
    private Instant touched;
    private Duration limit = Duration.ZERO;
    private Pending looking = Pending.NOTHING;

    /** {@code idle} is told at each look, every few seconds, from when the time has passed until somebody is there again. */
    Idleness(Tasks tasks, Clock clock, Runnable idle) {
        this.tasks = tasks;
        this.clock = clock;
        this.idle = idle;
        this.touched = clock.instant();
    }

    /** Somebody is there. */
    void touch() {
        touched = clock.instant();
    }

    /** After how many minutes it tells; 0 for never. */
    void after(int minutes) {
        limit = Duration.ofMinutes(minutes);
        looking.cancel();
        if (minutes > 0) {
            lookLater();
        }
    }

    private void lookLater() {
        looking = tasks.later(LOOK, this::look);
    }

    private void look() {
        var now = clock.instant();
        if (now.isBefore(touched)) {
            touched = now;
        }
        if (Duration.between(touched, now).compareTo(limit) >= 0) {
            idle.run();
        }
        lookLater();
    }

    void close() {
        looking.cancel();
    }
}
