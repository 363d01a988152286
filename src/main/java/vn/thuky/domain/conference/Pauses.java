package vn.thuky.domain.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When a conference paused; whatever goes on stands still meanwhile.
 *
 * @param periods in the order they began; one without an end goes on
 */
public record Pauses(List<Period> periods) {
    private static final Comparator<Period> BY_START =
            Comparator.comparing(pause -> pause.start().orElse(LocalDateTime.MIN));

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        periods = periods.stream()
                .filter(pause -> pause.start().isPresent())
                .sorted(BY_START)
                .toList();
    }

    /** The pause that goes on. */
    public Optional<Period> running() {
        return periods.stream().filter(Period::running).findFirst();
    }

    /** Pausing from now on; nothing changes while a pause goes on. */
    public Pauses begun(LocalDateTime now) {
        return running().isPresent() ? this : with(Period.from(now));
    }

    /** Every pause is over by now; none ends before it began, even when the clock was set back meanwhile. */
    public Pauses ended(LocalDateTime now) {
        return mapped(pause -> pause.running() ? pause.withEnd(later(now, from(pause))) : pause);
    }

    /** Another time for one of the pauses; without a start there was none. */
    public Pauses corrected(Period pause, Period corrected) {
        return mapped(one -> one.equals(pause) ? corrected : one);
    }

    /** How long it paused between two moments; a pause that goes on lasts beyond both. */
    public Duration between(LocalDateTime from, LocalDateTime to) {
        var sum = Duration.ZERO;
        var cursor = from;
        for (var pause : periods) {
            var begin = later(cursor, from(pause));
            var end = pause.end().filter(to::isAfter).orElse(to);
            if (end.isAfter(begin)) {
                sum = sum.plus(Duration.between(begin, end));
                cursor = end;
            }
        }
        return sum;
    }

    /** Length of what has ended, without the pauses in it. Negative when it ends before it begins. */
    public Optional<Duration> lengthOf(Period period) {
        return period.length()
                .map(length -> length.minus(
                        between(period.start().orElseThrow(), period.end().orElseThrow())));
    }

    private Pauses with(Period pause) {
        var more = new ArrayList<>(periods);
        more.add(pause);
        return new Pauses(more);
    }

    private Pauses mapped(UnaryOperator<Period> how) {
        return new Pauses(periods.stream().map(how).toList());
    }

    private static LocalDateTime from(Period pause) {
        return pause.start().orElse(LocalDateTime.MIN);
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
