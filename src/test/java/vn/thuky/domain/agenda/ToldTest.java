package vn.thuky.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;

class ToldTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 30);

    @Test
    void anAgendaWithoutLengthsTellsNothingButItsFirstStart() {
        var told = plan(item(0, 0), item(1, 0)).toldPlan();

        assertThat(told.start(id(0))).isTrue();
        assertThat(told.start(id(1))).isFalse();
        assertThat(told.end()).isFalse();
    }

    @Test
    void aFixedStartIsToldAndWhatFollowsItToo() {
        var told = plan(item(0, 0), item(1, 30).withFixedStart(Optional.of(START.plusHours(1))), item(2, 20))
                .toldPlan();

        assertThat(told.open()).isEmpty();
        assertThat(told.end()).isTrue();
    }

    @Test
    void whatEndedNeedsNoLength() {
        var ended = item(0, 0).withActual(Period.of(START, START.plusMinutes(7)));

        assertThat(going(ended, item(1, 20)).toldForecast()).satisfies(told -> {
            assertThat(told.start(id(1))).isTrue();
            assertThat(told.end()).isTrue();
        });
        assertThat(going(ended, item(1, 20)).toldPlan().end()).isFalse();
    }

    @Test
    void whileAnItemWithoutALengthGoesOnNothingBehindItIsForecast() {
        var told = going(item(0, 0).withActual(Period.from(START)), item(1, 20)).toldForecast();

        assertThat(told.open()).containsExactly(id(1));
        assertThat(told.end()).isFalse();
    }

    private static Timetable plan(AgendaItem... items) {
        return Timetable.of(List.of(items), START, Optional.empty());
    }

    private static Timetable going(AgendaItem... items) {
        return Timetable.of(List.of(items), START, Optional.of(START.plusMinutes(10)));
    }

    private static AgendaItemId id(int position) {
        return new AgendaItemId("i" + position);
    }

    private static AgendaItem item(int position, int minutes) {
        return AgendaItem.titled(id(position), new ConferenceId("c"), "Mục")
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(minutes));
    }
}
