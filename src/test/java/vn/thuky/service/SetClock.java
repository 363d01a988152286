package vn.thuky.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what it is set to. */
public final class SetClock extends Clock {
    private LocalDateTime now;

    public SetClock(LocalDateTime now) {
        this.now = now;
    }

    public void set(LocalDateTime moment) {
        now = moment;
    }

    /** Goes on by this much; back when it is negative. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    public LocalDateTime now() {
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

    @Override
    public Instant instant() {
        return now.toInstant(ZoneOffset.UTC);
    }
}
