package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.kit.HandTasks;

class IdlenessTest {
    private final HandTasks tasks = new HandTasks();
    private final HandClock clock = new HandClock();
    private int told;
    private final Idleness idleness = new Idleness(tasks, clock, () -> told++);

    @Test
    void itTellsOnceTheTimeHasPassedAndNotWhileSomebodyIsThere() {
        idleness.after(5);
        pass(Duration.ofMinutes(4));
        assertThat(told).isZero();

        idleness.touch();
        pass(Duration.ofMinutes(4));
        assertThat(told).isZero();

        pass(Duration.ofMinutes(1));
        assertThat(told).isEqualTo(1);
    }

    @Test
    void theSleepOfTheMachineCounts() {
        idleness.after(5);
        clock.now = clock.now.plus(Duration.ofHours(3));

        tasks.runPending();

        assertThat(told).isEqualTo(1);
    }

    @Test
    void aClockThatWasPutBackDoesNotKeepItOpenForEver() {
        idleness.after(5);
        clock.now = clock.now.minus(Duration.ofDays(365));
        tasks.runPending();

        pass(Duration.ofMinutes(5));

        assertThat(told).isEqualTo(1);
    }

    @Test
    void whoWantsNoLockHasNone() {
        idleness.after(5);
        idleness.after(0);

        pass(Duration.ofDays(1));

        assertThat(told).isZero();
    }

    private void pass(Duration time) {
        clock.now = clock.now.plus(time);
        tasks.runPending();
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-28T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
