package vn.thuky.domain.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A start and an end in local time, either of which may not be known yet. */
public record Period(Optional<LocalDateTime> start, Optional<LocalDateTime> end) {

    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    public static Period of(LocalDateTime start, LocalDateTime end) {
        return new Period(Optional.of(start), Optional.of(end));
    }

    /** From this moment on, end open. */
    public static Period from(LocalDateTime start) {
        return new Period(Optional.of(start), Optional.empty());
    }

    public Period withStart(LocalDateTime moment) {
        return new Period(Optional.of(moment), end);
    }

    public Period withEnd(LocalDateTime moment) {
        return new Period(start, Optional.of(moment));
    }

    /** Another start; when that is on another day, the end moves by as many days. */
    public Period movedTo(Optional<LocalDateTime> newStart) {
        var days =
                start.flatMap(from -> newStart.map(to -> daysBetween(from, to))).orElse(0L);
        return new Period(newStart, end.map(moment -> moment.plusDays(days)));
    }

    /** Both as many days later. */
    Period plusDays(long days) {
        return new Period(start.map(moment -> moment.plusDays(days)), end.map(moment -> moment.plusDays(days)));
    }

    /** Days from the day of one moment to that of another. */
    public static long daysBetween(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }

    public Period withoutEnd() {
        return new Period(start, Optional.empty());
    }

    /** Started and not ended. */
    public boolean running() {
        return start.isPresent() && end.isEmpty();
    }

    /** Time between start and end, when both are known. Negative when the end lies before the start. */
    public Optional<Duration> length() {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to)));
    }

    /** Both ends are known and the end lies before the start: impossible, to be pointed out. */
    public boolean reversed() {
        return length().map(Duration::isNegative).orElse(false);
    }
}
