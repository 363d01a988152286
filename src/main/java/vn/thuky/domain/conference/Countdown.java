package vn.thuky.domain.conference;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The time of something that goes on: how much of its length is gone, and what is left of it.
 *
 * @param length zero where none was set
 * @param gone never negative: a clock that was set back counts as no time gone by
 */
public record Countdown(Duration length, Duration gone) {
    private static final Duration SOON = Duration.ofMinutes(2);

    /** How the time left is to be taken. */
    public enum Mood {
        CALM,
        SOON,
        OVER
    }

    /** Of what began at the start of the period; while the conference pauses, no time goes by. */
    public static Countdown of(Period actual, Duration length, Pauses pauses, LocalDateTime now) {
        var start = actual.start().orElse(now);
        var gone = Duration.between(start, now).minus(pauses.between(start, now));
        return new Countdown(length, gone.isNegative() ? Duration.ZERO : gone);
    }

    public boolean limited() {
        return length.isPositive();
    }

    /** Time left, negative once it is over; time gone by where no length was set. */
    public Duration shown() {
        return limited() ? length.minus(gone) : gone;
    }

    public boolean over() {
        return limited() && shown().isNegative();
    }

    /** How much of the time is gone, from 0 to 1; 0 where no length was set. */
    public double progress() {
        return limited() ? Math.min(1, (double) gone.toMillis() / length.toMillis()) : 0;
    }

    /** The last two minutes are soon over; of a short time, the last quarter. */
    public Mood mood() {
        if (over()) {
            return Mood.OVER;
        }
        var quarter = length.dividedBy(4);
        var soon = quarter.compareTo(SOON) < 0 ? quarter : SOON;
        return limited() && shown().compareTo(soon) <= 0 ? Mood.SOON : Mood.CALM;
    }
}
