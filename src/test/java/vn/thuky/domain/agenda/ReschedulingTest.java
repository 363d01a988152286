package vn.thuky.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.agenda.Rescheduling.Line;
import vn.thuky.domain.agenda.Rescheduling.Way;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;

class ReschedulingTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 9, 30, 8, 0);
    private static final LocalDateTime END = EIGHT.plusMinutes(120);

    private final List<AgendaItem> items = new ArrayList<>();

    @Test
    void shiftingMovesWhatHasNotBegunToWhenItCanBegin() {
        running(30, 0);
        item(20);
        item(40);
        var lines = of(Way.SHIFT, 37).lines();

        assertThat(starts(lines)).containsExactly("08:37", "08:57");
        assertThat(lines).extracting(Line::oldStart).containsExactly(EIGHT.plusMinutes(30), EIGHT.plusMinutes(50));
        assertThat(lines).extracting(Line::newLength).containsExactly(minutes(20), minutes(40));
        assertThat(planned(lines)).containsExactly("08:00", "08:37", "08:57");
    }

    @Test
    void theRestCanBeShiftedAgainAndBackWhenTimeIsWon() {
        running(30, 0);
        item(20);
        take(of(Way.SHIFT, 37).lines());
        assertThat(starts(of(Way.SHIFT, 45).lines())).containsExactly("08:45");

        take(of(Way.SHIFT, 45).lines());
        items.set(0, items.getFirst().withActual(Period.of(EIGHT, EIGHT.plusMinutes(30))));
        var back = of(Way.SHIFT, 30).lines();
        assertThat(starts(back)).containsExactly("08:30");
        assertThat(back.getFirst().after().moved()).isEmpty();
    }

    @Test
    void aFixedStartHoldsAndWhatFollowsItFollows() {
        running(30, 0);
        item(20);
        items.add(item(30).withFixedStart(Optional.of(EIGHT.plusMinutes(60))));
        items.remove(items.size() - 2);
        item(10);
        assertThat(starts(of(Way.SHIFT, 35).lines())).containsExactly("08:35", "09:00", "09:30");

        var overrun = of(Way.SHIFT, 50).lines();
        assertThat(starts(overrun)).containsExactly("08:50", "09:00", "09:40");
    }

    @Test
    void secondsAreRoundedUpToTheWholeMinute() {
        running(30, 0);
        item(20);
        var late = EIGHT.plusMinutes(36).plusSeconds(1);

        assertThat(starts(Rescheduling.of(Way.SHIFT, Timetable.of(items, EIGHT, Optional.of(late)), END)
                        .lines()))
                .containsExactly("08:37");
    }

    @Test
    void shorteningKeepsTheEndAndTheProportions() {
        running(30, 0);
        item(60);
        item(30);
        var result = of(Way.SHORTEN, 60);

        assertThat(result.lines()).extracting(Line::newLength).containsExactly(minutes(40), minutes(20));
        assertThat(result.end()).contains(END);
        assertThat(starts(result.lines())).containsExactly("09:00", "09:40");
    }

    @Test
    void eachStretchBeforeAFixedStartIsShortenedOnItsOwn() {
        running(30, 0);
        item(20);
        item(10);
        items.add(item(60).withFixedStart(Optional.of(EIGHT.plusMinutes(60))));
        items.remove(items.size() - 2);
        var lines = of(Way.SHORTEN, 45).lines();

        assertThat(lines).extracting(Line::newLength).containsExactly(minutes(10), minutes(5), minutes(60));
        assertThat(starts(lines)).containsExactly("08:45", "08:55", "09:00");
    }

    @Test
    void whatHasRoomIsNotShortenedAndWhatHasNoneIsLeftToPeople() {
        running(30, 0);
        item(20);
        item(0);
        assertThat(of(Way.SHORTEN, 30).changes()).isFalse();

        assertThat(of(Way.SHORTEN, 130).lines()).extracting(Line::newLength).containsExactly(minutes(20), minutes(0));
        assertThat(of(Way.SHORTEN, 119).lines()).extracting(Line::newLength).containsExactly(minutes(1), minutes(0));
    }

    @Test
    void everyMinuteIsGivenOutWhateverTheLengths() {
        running(30, 0);
        for (var length : List.of(7, 13, 11, 29, 1, 40)) {
            item(length);
        }
        for (var late = 30; late <= 110; late++) {
            var result = of(Way.SHORTEN, late);
            assertThat(result.end().orElseThrow()).as("%d minutes late", late).isBeforeOrEqualTo(END);
            assertThat(result.lines())
                    .allSatisfy(line -> assertThat(line.newLength()).isPositive());
        }
        assertThat(of(Way.SHORTEN, 70).end()).contains(END);
    }

    @Test
    void nothingIsLeftToShiftAtTheEnd() {
        running(30, 0);

        assertThat(of(Way.SHIFT, 37).lines()).isEmpty();
        assertThat(of(Way.SHIFT, 37).end()).isEmpty();
    }

    private Rescheduling of(Way way, int minutesPast) {
        return Rescheduling.of(way, Timetable.of(items, EIGHT, Optional.of(EIGHT.plusMinutes(minutesPast))), END);
    }

    /** The planned starts once the lines are taken over. */
    private List<String> planned(List<Line> lines) {
        take(lines);
        return Timetable.of(items, EIGHT, Optional.empty()).slots().stream()
                .map(slot -> slot.plannedStart().toLocalTime().toString())
                .toList();
    }

    private void take(List<Line> lines) {
        items.replaceAll(item -> lines.stream()
                .map(Line::after)
                .filter(after -> after.id().equals(item.id()))
                .findFirst()
                .orElse(item));
    }

    private static List<String> starts(List<Line> lines) {
        return lines.stream()
                .map(Line::newStart)
                .map(LocalDateTime::toLocalTime)
                .map(LocalTime::toString)
                .toList();
    }

    private void running(int minutes, int startedAt) {
        item(minutes);
        items.set(0, items.getFirst().withActual(Period.from(EIGHT.plusMinutes(startedAt))));
    }

    private AgendaItem item(int minutes) {
        var number = items.size();
        var item = AgendaItem.titled(new AgendaItemId("i" + number), new ConferenceId("c1"), "Mục " + number)
                .withPosition(number)
                .withPlanned(minutes(minutes));
        items.add(item);
        return item;
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
