package vn.thuky.domain.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;

/**
 * Clock times of an agenda: as planned, and as forecast from what really happened.
 *
 * <p>Planned: each item follows the one before, or begins when it was put off to; a fixed start holds, with slack (a gap) or overlap
 * (the items before run into it).
 * Forecast: a started item begins when it began, and while it runs it ends no earlier than now and as much later as the conference
 * paused, nor before the speech being given; what has not started follows, in
 * order, after all that has, never before now and never before its fixed start. What did not begin in its sitting takes no time once
 * a later one has begun.
 */
public record Timetable(List<Slot> slots) {

    /**
     * One item's times.
     *
     * @param slack time between the end of the item before and this one's fixed start: positive a gap, negative an overlap, zero
     *     where the item simply follows
     * @param opensSitting whether a sitting begins with it: the first item, one that is said to, and one fixed to another day
     * @param passedOver it did not begin, and a later sitting has: it will not be held
     */
    public record Slot(
            AgendaItem item,
            LocalDateTime plannedStart,
            LocalDateTime plannedEnd,
            LocalDateTime forecastStart,
            LocalDateTime forecastEnd,
            Duration slack,
            boolean opensSitting,
            boolean passedOver) {

        /** Its fixed start, on the day on which it is held. */
        Optional<LocalDateTime> fixed() {
            return item.fixedStart().map(_ -> plannedStart);
        }

        /** How much later than planned it starts; negative when earlier. */
        public Duration drift() {
            return Duration.between(plannedStart, forecastStart);
        }
    }

    public Timetable {
        slots = List.copyOf(slots);
    }

    /** As {@link #of(List, LocalDateTime, Optional, Pauses)}, of a conference that did not pause. */
    public static Timetable of(List<AgendaItem> items, LocalDateTime start, Optional<LocalDateTime> now) {
        return of(items, start, now, Pauses.NONE);
    }

    /**
     * Computes the times of a conference, against its plan on the days on which it is held.
     *
     * @param start its planned start, where it has none whatever stands for it
     * @param now empty while it is not in session
     */
    public static Timetable of(
            Conference conference, List<AgendaItem> items, LocalDateTime start, Optional<LocalDateTime> now) {
        return of(conference, items, start, now, Optional.empty());
    }

    /**
     * As {@link #of(Conference, List, LocalDateTime, Optional)}.
     *
     * @param floorUntil when the speech being given will end; what goes on does not end before
     */
    public static Timetable of(
            Conference conference,
            List<AgendaItem> items,
            LocalDateTime start,
            Optional<LocalDateTime> now,
            Optional<LocalDateTime> floorUntil) {
        var days = conference.daysMoved();
        var held = start.plusDays(days);
        var plan = planned(ordered(items), held, days);
        return seen(plan, held, now, conference.pauses(), floorUntil);
    }

    /**
     * Computes the times.
     *
     * @param items in any order; their positions count
     * @param start planned start of the conference
     * @param now the present moment, empty while the conference is not in session (what has not started is then forecast as planned)
     * @param pauses when the conference paused; what goes on takes as much longer
     */
    public static Timetable of(
            List<AgendaItem> items, LocalDateTime start, Optional<LocalDateTime> now, Pauses pauses) {
        return seen(planned(ordered(items), start, 0), start, now, pauses, Optional.empty());
    }

    private static Timetable seen(
            List<Slot> plan,
            LocalDateTime start,
            Optional<LocalDateTime> now,
            Pauses pauses,
            Optional<LocalDateTime> floorUntil) {
        return new Timetable(now.map(moment -> forecast(plan, start, moment, pauses, floorUntil.orElse(moment)))
                .orElse(plan));
    }

    private static List<AgendaItem> ordered(List<AgendaItem> items) {
        return items.stream()
                .sorted(Comparator.comparingInt(AgendaItem::position))
                .toList();
    }

    /** The plan, with what is known of really started items as their forecast; fixed starts as many days later. */
    private static List<Slot> planned(List<AgendaItem> ordered, LocalDateTime start, long days) {
        var slots = new ArrayList<Slot>();
        var end = start;
        var before = start;
        for (var item : ordered) {
            var fixed = item.fixedStart().map(moment -> moment.plusDays(days));
            var from = fixed.or(item::moved).orElse(end);
            var slack = item.fixedStart().isPresent() && !slots.isEmpty() ? Duration.between(end, from) : Duration.ZERO;
            end = from.plus(item.planned());
            var happened = happened(item);
            slots.add(new Slot(
                    item,
                    from,
                    end,
                    happened.flatMap(Period::start).orElse(from),
                    happened.flatMap(Period::end).orElse(end),
                    slack,
                    slots.isEmpty() || opens(item, fixed, before),
                    false));
            before = from;
        }
        return slots;
    }

    private static boolean opens(AgendaItem item, Optional<LocalDateTime> fixed, LocalDateTime before) {
        return fixed.filter(start -> item.opensSitting() || start.toLocalDate().isAfter(before.toLocalDate()))
                .isPresent();
    }

    private static List<Slot> forecast(
            List<Slot> plan, LocalDateTime start, LocalDateTime now, Pauses pauses, LocalDateTime floorUntil) {
        Map<AgendaItemId, Slot> forecast = new HashMap<>();
        var passedOver = heldNoMore(plan);
        var free = later(start, now);
        for (var slot : plan) {
            if (started(slot.item())) {
                var end = slot.item().actual().running()
                        ? later(runningEnd(slot, now, pauses), floorUntil)
                        : slot.forecastEnd();
                forecast.put(slot.item().id(), forecast(slot, slot.forecastStart(), end));
                free = later(free, end);
            }
        }
        for (var slot : plan) {
            if (passedOver.contains(slot.item().id())) {
                forecast.put(slot.item().id(), passedOver(slot));
            } else if (!started(slot.item())) {
                var from = later(free, slot.fixed().orElse(free));
                free = from.plus(slot.item().planned());
                forecast.put(slot.item().id(), forecast(slot, from, free));
            }
        }
        return plan.stream()
                .map(slot -> forecast.getOrDefault(slot.item().id(), slot))
                .toList();
    }

    private static LocalDateTime runningEnd(Slot slot, LocalDateTime now, Pauses pauses) {
        return later(slot.forecastEnd().plus(pauses.between(slot.forecastStart(), now)), now);
    }

    private static Slot forecast(Slot slot, LocalDateTime start, LocalDateTime end) {
        return new Slot(
                slot.item(),
                slot.plannedStart(),
                slot.plannedEnd(),
                start,
                end,
                slot.slack(),
                slot.opensSitting(),
                false);
    }

    private static Slot passedOver(Slot slot) {
        return new Slot(
                slot.item(),
                slot.plannedStart(),
                slot.plannedEnd(),
                slot.plannedStart(),
                slot.plannedEnd(),
                slot.slack(),
                slot.opensSitting(),
                true);
    }

    /**
     * The items that did not begin in their sitting while a later one has: they will not be held. Neither plan nor forecast is needed to
     * tell.
     *
     * @param items by position
     */
    public static Set<AgendaItemId> passedOver(List<AgendaItem> items) {
        var first = items.stream().flatMap(item -> item.fixedStart().stream()).min(Comparator.naturalOrder());
        return first.map(start -> heldNoMore(planned(items, start, 0))).orElse(Set.of());
    }

    private static Set<AgendaItemId> heldNoMore(List<Slot> plan) {
        var sittings = sittings(plan);
        var last = IntStream.range(0, sittings.size())
                .filter(i -> sittings.get(i).begun())
                .max()
                .orElse(0);
        return sittings.subList(0, Math.min(last, sittings.size())).stream()
                .flatMap(sitting -> sitting.slots().stream())
                .map(Slot::item)
                .filter(item -> !started(item))
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }

    /** The sittings in their order: one for a conference without a longer break, none for an empty agenda. */
    public List<Sitting> sittings() {
        return sittings(slots);
    }

    private static List<Sitting> sittings(List<Slot> slots) {
        var sittings = new ArrayList<Sitting>();
        var from = 0;
        for (var to = 1; to <= slots.size(); to++) {
            if (to == slots.size() || slots.get(to).opensSitting()) {
                sittings.add(new Sitting(slots.subList(from, to)));
                from = to;
            }
        }
        return sittings;
    }

    /** What of the plan can be told. */
    public Told toldPlan() {
        return Told.planned(slots);
    }

    /** What of the forecast can be told. */
    public Told toldForecast() {
        return Told.forecast(slots);
    }

    /** The sitting an item belongs to. */
    public Optional<Sitting> sitting(AgendaItemId item) {
        return sittings().stream().filter(sitting -> sitting.holds(item)).findFirst();
    }

    static boolean started(AgendaItem item) {
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
