package vn.thuky.journal;

import java.time.Clock;

/**
 * A hybrid logical clock (Kulkarni and others, 2014): follows the wall clock, and never runs backwards when that jumps, so that the
 * order of changes is the order in which they were made. Not thread-safe: the writer alone uses it.
 */
public final class HybridClock {
    private final Clock clock;
    private Tick last = Tick.ZERO;

    public HybridClock(Clock clock) {
        this.clock = clock;
    }

    /** The next moment, later than every one given or seen before. */
    public Tick next() {
        var wall = clock.millis();
        last = wall > last.millis() ? new Tick(wall, 0) : new Tick(last.millis(), last.count() + 1);
        return last;
    }

    /** Takes note of a moment met in a journal. */
    public void seen(Tick tick) {
        if (tick.compareTo(last) > 0) {
            last = tick;
        }
    }
}
