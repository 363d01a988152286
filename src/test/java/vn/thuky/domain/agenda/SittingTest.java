package vn.thuky.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;

/** A conference of three sittings: i0 and i1 in the morning, i2 and i3 from 13:30, i4 the next day from 8:00. */
class SittingTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 9, 30, 0, 0);
    private static final LocalDateTime NEXT = DAY.plusDays(1);
    private static final LocalDateTime START = at(DAY, 8, 0);

    private final List<AgendaItem> items = new ArrayList<>(List.of(
            item(0, 60),
            item(1, 120),
            item(2, 60).withFixedStart(Optional.of(at(DAY, 13, 30))).withOpensSitting(true),
            item(3, 120),
            item(4, 90).withFixedStart(Optional.of(at(NEXT, 8, 0)))));

    @Test
    void aSittingBeginsWhereSaidAndOnAnotherDay() {
        var sittings = plan().sittings();

        assertThat(sittings).extracting(Sitting::start).containsExactly(START, at(DAY, 13, 30), at(NEXT, 8, 0));
        assertThat(sittings)
                .extracting(Sitting::plannedEnd)
                .containsExactly(at(DAY, 11, 0), at(DAY, 16, 30), at(NEXT, 9, 30));
        assertThat(sittings)
                .extracting(Sitting::dayPart)
                .containsExactly(DayPart.MORNING, DayPart.AFTERNOON, DayPart.MORNING);
        assertThat(plan().plannedEnd()).contains(at(NEXT, 9, 30));
    }

    @Test
    void aFixedPointWithinASittingBeginsNone() {
        items.set(1, items.get(1).withFixedStart(Optional.of(at(DAY, 9, 30))));
        items.set(2, items.get(2).withOpensSitting(false));

        assertThat(plan().sittings()).extracting(Sitting::start).containsExactly(START, at(NEXT, 8, 0));
    }

    @Test
    void anEmptyAgendaHasNoSittings() {
        assertThat(Timetable.of(List.of(), START, Optional.empty()).sittings()).isEmpty();
    }

    @Test
    void aLateMorningLeavesTheOtherSittingsWhereTheyWere() {
        began(0, at(DAY, 8, 0), at(DAY, 9, 40));
        var slots = at(at(DAY, 9, 40)).slots();

        assertThat(slots)
                .extracting(Slot::forecastStart)
                .containsExactly(START, at(DAY, 9, 40), at(DAY, 13, 30), at(DAY, 14, 30), at(NEXT, 8, 0));
        assertThat(at(at(DAY, 9, 40)).forecastEnd()).contains(at(NEXT, 9, 30));
    }

    @Test
    void aMorningThatRunsThroughLunchPushesTheAfternoon() {
        began(0, START, at(DAY, 12, 0));

        assertThat(at(at(DAY, 12, 0)).slots())
                .extracting(Slot::forecastStart)
                .containsExactly(START, at(DAY, 12, 0), at(DAY, 14, 0), at(DAY, 15, 0), at(NEXT, 8, 0));
    }

    @Test
    void overNightNothingIsLateUntilTheMorningIs() {
        began(0, START, at(DAY, 9, 0));
        began(1, at(DAY, 9, 0), at(DAY, 11, 0));
        began(2, at(DAY, 13, 30), at(DAY, 14, 30));
        began(3, at(DAY, 14, 30), at(DAY, 17, 0));

        assertThat(last(at(at(DAY, 23, 30))).drift()).isZero();
        assertThat(last(at(at(NEXT, 7, 59))).drift()).isZero();
        assertThat(last(at(at(NEXT, 8, 10))).drift()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatWasLeftOutInTheMorningTakesNoTimeInTheAfternoon() {
        began(0, START, at(DAY, 11, 0));
        began(2, at(DAY, 13, 30), at(DAY, 14, 30));
        var slots = at(at(DAY, 14, 30)).slots();

        assertThat(slots).extracting(Slot::passedOver).containsExactly(false, true, false, false, false);
        assertThat(slots.get(3).forecastStart()).isEqualTo(at(DAY, 14, 30));
        assertThat(Timetable.passedOver(items)).containsExactly(items.get(1).id());
        assertThat(Rescheduling.of(Rescheduling.Way.SHIFT, at(at(DAY, 14, 40)), at(NEXT, 9, 30))
                        .lines())
                .extracting(line -> line.after().position())
                .containsExactly(3, 4);
    }

    @Test
    void theRestIsShortenedToTheEndOfItsSittingAndShiftedWithinIt() {
        began(0, START, at(DAY, 9, 30));
        var shortened = Rescheduling.of(Rescheduling.Way.SHORTEN, at(at(DAY, 9, 30)), at(NEXT, 9, 30));
        assertThat(shortened.lines())
                .extracting(line -> line.newLength().toMinutes())
                .containsExactly(90L, 60L, 120L, 90L);

        var shifted = Rescheduling.of(Rescheduling.Way.SHIFT, at(at(DAY, 9, 30)), at(NEXT, 9, 30));
        assertThat(shifted.lines())
                .extracting(Rescheduling.Line::newStart)
                .containsExactly(at(DAY, 9, 30), at(DAY, 13, 30), at(DAY, 14, 30), at(NEXT, 8, 0));
        assertThat(shifted.end()).contains(at(NEXT, 9, 30));
    }

    @Test
    void aPauseOverNightStopsTheItemThatGoesOnInTheMorning() {
        began(2, at(DAY, 13, 30), at(DAY, 15, 30));
        began(3, at(DAY, 15, 30));
        var overNight = new Pauses(List.of(Period.of(at(DAY, 16, 30), at(NEXT, 8, 0))));
        var slots = Timetable.of(items, START, Optional.of(at(NEXT, 8, 15)), overNight)
                .slots();

        assertThat(slots.get(3).forecastEnd()).isEqualTo(at(NEXT, 9, 0));
        assertThat(slots.get(4).forecastStart()).isEqualTo(at(NEXT, 9, 0));
    }

    private void began(int number, LocalDateTime from, LocalDateTime to) {
        items.set(number, items.get(number).withActual(Period.of(from, to)));
    }

    private void began(int number, LocalDateTime from) {
        items.set(number, items.get(number).withActual(Period.from(from)));
    }

    private Timetable plan() {
        return Timetable.of(items, START, Optional.empty());
    }

    private Timetable at(LocalDateTime now) {
        return Timetable.of(items, START, Optional.of(now));
    }

    private static Slot last(Timetable timetable) {
        return timetable.slots().getLast();
    }

    private static LocalDateTime at(LocalDateTime day, int hour, int minute) {
        return day.withHour(hour).withMinute(minute);
    }

    private static AgendaItem item(int position, int minutes) {
        return AgendaItem.titled(new AgendaItemId("i" + position), new ConferenceId("c"), "Mục")
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(minutes));
    }
}
