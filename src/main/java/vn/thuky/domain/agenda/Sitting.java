package vn.thuky.domain.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.Period;

/**
 * A sitting (buổi) of a conference: the items between two longer breaks, over lunch or over night.
 *
 * @param slots in their order; never empty
 */
public record Sitting(List<Slot> slots) {

    public Sitting {
        slots = List.copyOf(slots);
    }

    public LocalDateTime start() {
        return slots.getFirst().plannedStart();
    }

    public LocalDate day() {
        return start().toLocalDate();
    }

    public DayPart dayPart() {
        return DayPart.of(start().toLocalTime());
    }

    public LocalDateTime plannedEnd() {
        return latest(Slot::plannedEnd);
    }

    public LocalDateTime forecastEnd() {
        return latest(Slot::forecastEnd);
    }

    /** Whether its planned and its forecast end can be told. */
    public boolean tellsEnd() {
        return Told.planned(slots).end() && Told.forecast(slots).end();
    }

    /** When the first of its items began and the last of them ended, as far as that happened. */
    public Period actual() {
        return new Period(
                times(Period::start).min(Comparator.naturalOrder()),
                times(Period::end).max(Comparator.naturalOrder()));
    }

    /** Some item of it began. */
    boolean begun() {
        return slots.stream().anyMatch(slot -> Timetable.started(slot.item()));
    }

    public boolean holds(AgendaItemId item) {
        return slots.stream().anyMatch(slot -> slot.item().id().equals(item));
    }

    private Stream<LocalDateTime> times(Function<Period, Optional<LocalDateTime>> end) {
        return slots.stream().map(slot -> slot.item().actual()).map(end).flatMap(Optional::stream);
    }

    private LocalDateTime latest(Function<Slot, LocalDateTime> end) {
        return slots.stream().map(end).max(Comparator.naturalOrder()).orElseThrow();
    }
}
