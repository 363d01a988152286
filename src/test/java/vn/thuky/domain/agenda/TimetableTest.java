package vn.thuky.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;

class TimetableTest {
    private static final LocalDateTime START = at(8, 30);

    @Test
    void anEmptyAgendaHasNoEnd() {
        var timetable = Timetable.of(List.of(), START, Optional.empty());

        assertThat(timetable.plannedEnd()).isEmpty();
        assertThat(timetable.forecastEnd()).isEmpty();
    }

    @Test
    void eachItemFollowsTheOneBefore() {
        var timetable = plan(item(0, 10), item(1, 20), item(2, 5));

        assertThat(timetable.slots()).extracting(Slot::plannedStart).containsExactly(at(8, 30), at(8, 40), at(9, 0));
        assertThat(timetable.plannedEnd()).contains(at(9, 5));
    }

    @Test
    void positionsCountWhateverTheOrderOfTheList() {
        var timetable = plan(item(2, 5), item(0, 10), item(1, 20));

        assertThat(timetable.slots()).extracting(slot -> slot.item().position()).containsExactly(0, 1, 2);
    }

    @Test
    void aFixedStartLeavesAGap() {
        var timetable = plan(item(0, 10), fixed(item(1, 20), at(9, 0)), item(2, 5));

        assertThat(timetable.slots()).extracting(Slot::plannedStart).containsExactly(at(8, 30), at(9, 0), at(9, 20));
        assertThat(timetable.slots().get(1).slack()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aFixedStartHoldsWhenTheItemBeforeRunsIntoIt() {
        var timetable = plan(item(0, 60), fixed(item(1, 10), at(9, 0)), item(2, 5));

        assertThat(timetable.slots()).extracting(Slot::plannedStart).containsExactly(at(8, 30), at(9, 0), at(9, 10));
        assertThat(timetable.slots().get(1).slack()).isEqualTo(Duration.ofMinutes(-30));
    }

    @Test
    void theEndIsTheLatestEndThoughTheLastItemOverlaps() {
        var timetable = plan(item(0, 120), fixed(item(1, 10), at(9, 0)));

        assertThat(timetable.plannedEnd()).contains(at(10, 30));
    }

    @Test
    void aFirstItemBeforeTheOpeningHasNeitherGapNorOverlap() {
        var timetable = plan(fixed(item(0, 30), at(8, 0)), item(1, 10));

        assertThat(timetable.slots().getFirst().slack()).isZero();
        assertThat(timetable.slots().getLast().plannedStart()).isEqualTo(at(8, 30));
    }

    @Test
    void outOfSessionTheForecastIsThePlanEvenWhereItOverlaps() {
        var timetable = plan(item(0, 60), fixed(item(1, 10), at(9, 0)), item(2, 5));

        assertThat(timetable.slots()).allSatisfy(slot -> {
            assertThat(slot.forecastStart()).isEqualTo(slot.plannedStart());
            assertThat(slot.forecastEnd()).isEqualTo(slot.plannedEnd());
        });
    }

    @Test
    void inSessionLaterItemsFollowTheActualTimes() {
        var timetable =
                at(at(8, 50), ran(item(0, 10), at(8, 32), at(8, 47)), running(item(1, 20), at(8, 47)), item(2, 5));

        assertThat(timetable.slots()).extracting(Slot::forecastStart).containsExactly(at(8, 32), at(8, 47), at(9, 7));
        assertThat(timetable.slots().getLast().drift()).isEqualTo(Duration.ofMinutes(7));
        assertThat(timetable.forecastEnd()).contains(at(9, 12));
    }

    @Test
    void aRunningItemOverItsLengthEndsNow() {
        var timetable = at(at(9, 30), running(item(0, 10), at(8, 30)), item(1, 20));

        assertThat(timetable.slots()).extracting(Slot::forecastEnd).containsExactly(at(9, 30), at(9, 50));
    }

    @Test
    void aFixedItemWaitsInTheForecastButIsPushedByWhatIsLate() {
        var early = at(at(8, 35), running(item(0, 10), at(8, 30)), fixed(item(1, 10), at(9, 0)));
        var late = at(at(9, 20), running(item(0, 10), at(8, 30)), fixed(item(1, 10), at(9, 0)));

        assertThat(early.slots().getLast().forecastStart()).isEqualTo(at(9, 0));
        assertThat(late.slots().getLast().forecastStart()).isEqualTo(at(9, 20));
    }

    @Test
    void anItemThatWasSkippedIsExpectedAfterWhatIsRunning() {
        var timetable = at(at(9, 0), item(0, 10), running(item(1, 30), at(8, 50)), item(2, 5));

        assertThat(timetable.slots()).extracting(Slot::forecastStart).containsExactly(at(9, 20), at(8, 50), at(9, 30));
    }

    @Test
    void beforeTheOpeningTheForecastBeginsAtThePlannedStart() {
        var timetable = at(at(7, 0), item(0, 10));

        assertThat(timetable.slots().getFirst().forecastStart()).isEqualTo(START);
    }

    @Test
    void anEndWithoutAStartIsTakenAsThePlannedLengthBeforeIt() {
        var ended = item(0, 10).withActual(new Period(Optional.empty(), Optional.of(at(9, 0))));

        assertThat(plan(ended).slots().getFirst().forecastStart()).isEqualTo(at(8, 50));
    }

    @Test
    void afterTheSessionWhatHappenedStandsAndTheRestAsPlanned() {
        var timetable = plan(ran(item(0, 10), at(8, 32), at(8, 47)), item(1, 20));

        assertThat(timetable.slots()).extracting(Slot::forecastStart).containsExactly(at(8, 32), at(8, 40));
    }

    private static Timetable plan(AgendaItem... items) {
        return Timetable.of(List.of(items), START, Optional.empty());
    }

    private static Timetable at(LocalDateTime now, AgendaItem... items) {
        return Timetable.of(List.of(items), START, Optional.of(now));
    }

    private static AgendaItem item(int position, int minutes) {
        return AgendaItem.titled(new AgendaItemId("i" + position), new ConferenceId("c"), "Mục " + position)
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(minutes));
    }

    private static AgendaItem fixed(AgendaItem item, LocalDateTime start) {
        return item.withFixedStart(Optional.of(start));
    }

    private static AgendaItem running(AgendaItem item, LocalDateTime start) {
        return item.withActual(Period.from(start));
    }

    private static AgendaItem ran(AgendaItem item, LocalDateTime start, LocalDateTime end) {
        return item.withActual(Period.of(start, end));
    }

    private static LocalDateTime at(int hour, int minute) {
        return LocalDateTime.of(2026, 8, 28, hour, minute);
    }
}
