package vn.thuky.domain.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.conference.Period;

/**
 * Clock times of an agenda: as planned, and as forecast from what really happened.
 *
 * <p>Planned: each item follows the one before; a fixed start holds, with slack (a gap) or overlap (the items before run into it).
 * Forecast: a started item begins when it began; a running one ends no earlier than now; each later one follows, never before its
 * fixed start.
 */
public record Timetable(List<Slot> slots) {

    /**
     * One item's times.
     *
     * @param slack time between the end of the item before and this one's fixed start: positive a gap, negative an overlap, zero
     *     where the item simply follows
     */
    public record Slot(
            AgendaItem item,
            LocalDateTime plannedStart,
            LocalDateTime plannedEnd,
            LocalDateTime forecastStart,
            LocalDateTime forecastEnd,
            Duration slack) {

        /** How much later than planned it starts; negative when earlier. */
        public Duration drift() {
            return Duration.between(plannedStart, forecastStart);
        }
    }

    public Timetable {
        slots = List.copyOf(slots);
    }

    /**
     * Computes the times.
     *
     * @param items in any order; their positions count
     * @param start planned start of the conference
     * @param now the present moment, empty while the conference is not in session (the forecast is then the plan)
     */
    public static Timetable of(List<AgendaItem> items, LocalDateTime start, Optional<LocalDateTime> now) {
        var ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingInt(AgendaItem::position));
        var slots = new ArrayList<Slot>();
        var plan = start;
        var forecast = now.isPresent() ? start : null;
        for (var item : ordered) {
            var plannedStart = item.fixedStart().orElse(plan);
            var slack = item.fixedStart().isPresent() && !slots.isEmpty()
                    ? Duration.between(plan, plannedStart)
                    : Duration.ZERO;
            var plannedEnd = plannedStart.plus(item.planned());
            var expected = forecast(item, plannedStart, forecast, now);
            slots.add(new Slot(
                    item,
                    plannedStart,
                    plannedEnd,
                    expected.start().orElse(plannedStart),
                    expected.end().orElse(plannedEnd),
                    slack));
            plan = plannedEnd;
            forecast = expected.end().orElse(plannedEnd);
        }
        return new Timetable(slots);
    }

    private static Period forecast(
            AgendaItem item, LocalDateTime plannedStart, @Nullable LocalDateTime before, Optional<LocalDateTime> now) {
        var actual = item.actual();
        var start = actual.start().orElseGet(() -> expectedStart(item, plannedStart, before, now));
        var end = actual.end().orElseGet(() -> {
            var expected = start.plus(item.planned());
            return actual.running() && now.isPresent() ? later(expected, now.get()) : expected;
        });
        return Period.of(start, end);
    }

    private static LocalDateTime expectedStart(
            AgendaItem item, LocalDateTime plannedStart, @Nullable LocalDateTime before, Optional<LocalDateTime> now) {
        if (before == null) {
            return plannedStart;
        }
        var follows = item.fixedStart().isPresent() ? later(before, plannedStart) : before;
        return now.isPresent() ? later(follows, now.get()) : follows;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    /** End of the last item as planned; empty for an empty agenda. */
    public Optional<LocalDateTime> plannedEnd() {
        return slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast().plannedEnd());
    }

    /** End of the last item as forecast; empty for an empty agenda. */
    public Optional<LocalDateTime> forecastEnd() {
        return slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast().forecastEnd());
    }
}
