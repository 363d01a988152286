package vn.thuky.domain.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thuky.domain.conference.Period;

/**
 * Clock times of an agenda: as planned, and as forecast from what really happened.
 *
 * <p>Planned: each item follows the one before, or begins when it was put off to; a fixed start holds, with slack (a gap) or overlap
 * (the items before run into it).
 * Forecast: a started item begins when it began, and while it runs it ends no earlier than now; what has not started follows, in
 * order, after all that has, never before now and never before its fixed start.
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
     * @param now the present moment, empty while the conference is not in session (what has not started is then forecast as planned)
     */
    public static Timetable of(List<AgendaItem> items, LocalDateTime start, Optional<LocalDateTime> now) {
        var ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingInt(AgendaItem::position));
        var planned = planned(ordered, start);
        return now.isPresent() ? new Timetable(forecast(planned, start, now.get())) : new Timetable(planned);
    }

    /** The plan, with what is known of really started items as their forecast. */
    private static List<Slot> planned(List<AgendaItem> ordered, LocalDateTime start) {
        var slots = new ArrayList<Slot>();
        var end = start;
        for (var item : ordered) {
            var from = item.fixedStart().or(item::moved).orElse(end);
            var slack = item.fixedStart().isPresent() && !slots.isEmpty() ? Duration.between(end, from) : Duration.ZERO;
            end = from.plus(item.planned());
            var happened = happened(item);
            slots.add(new Slot(
                    item,
                    from,
                    end,
                    happened.flatMap(Period::start).orElse(from),
                    happened.flatMap(Period::end).orElse(end),
                    slack));
        }
        return slots;
    }

    private static List<Slot> forecast(List<Slot> plan, LocalDateTime start, LocalDateTime now) {
        Map<AgendaItemId, Slot> forecast = new HashMap<>();
        var free = later(start, now);
        for (var slot : plan) {
            if (started(slot.item())) {
                var end = slot.item().actual().running() ? later(slot.forecastEnd(), now) : slot.forecastEnd();
                forecast.put(slot.item().id(), forecast(slot, slot.forecastStart(), end));
                free = later(free, end);
            }
        }
        for (var slot : plan) {
            if (!started(slot.item())) {
                var from = later(free, slot.item().fixedStart().orElse(free));
                free = from.plus(slot.item().planned());
                forecast.put(slot.item().id(), forecast(slot, from, free));
            }
        }
        return plan.stream()
                .map(slot -> forecast.getOrDefault(slot.item().id(), slot))
                .toList();
    }

    private static Slot forecast(Slot slot, LocalDateTime start, LocalDateTime end) {
        return new Slot(slot.item(), slot.plannedStart(), slot.plannedEnd(), start, end, slot.slack());
    }

    private static boolean started(AgendaItem item) {
        return item.actual().start().isPresent() || item.actual().end().isPresent();
    }

    /** When a started item began and ended; the planned length stands in for the end that is not known. */
    private static Optional<Period> happened(AgendaItem item) {
        var actual = item.actual();
        if (!started(item)) {
            return Optional.empty();
        }
        var start = actual.start().or(() -> actual.end().map(end -> end.minus(item.planned())));
        var end = actual.end().or(() -> actual.start().map(from -> from.plus(item.planned())));
        return Optional.of(new Period(start, end));
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    /** The latest planned end, which is that of the last item unless a fixed start overlaps; empty for an empty agenda. */
    public Optional<LocalDateTime> plannedEnd() {
        return latest(Slot::plannedEnd);
    }

    /** The latest forecast end; empty for an empty agenda. */
    public Optional<LocalDateTime> forecastEnd() {
        return latest(Slot::forecastEnd);
    }

    private Optional<LocalDateTime> latest(Function<Slot, LocalDateTime> end) {
        return slots.stream().map(end).max(Comparator.naturalOrder());
    }
}
