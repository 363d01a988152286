package vn.thuky.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ConferenceTest {
    private static final LocalDateTime PLANNED = LocalDateTime.of(2026, 9, 30, 8, 30);

    @Test
    void aConferenceHeldOnAnotherDayHasItsPlanOnThatDay() {
        var held = opened(PLANNED.plusDays(27).plusHours(3));

        assertThat(held.daysMoved()).isEqualTo(27);
        assertThat(held.plannedAsHeld())
                .isEqualTo(Period.of(PLANNED.plusDays(27), PLANNED.plusDays(27).plusHours(4)));
        assertThat(opened(PLANNED.minusDays(1)).daysMoved()).isEqualTo(-1);
    }

    @Test
    void halfADayAroundThePlanIsThatDayAcrossMidnightToo() {
        assertThat(opened(PLANNED.plusHours(7)).daysMoved()).isZero();
        var evening = Conference.named(new ConferenceId("c"), "Họp tối")
                .withPlanned(Period.from(PLANNED.withHour(23)))
                .withActual(Period.from(PLANNED.plusDays(1).withHour(0)));
        assertThat(evening.daysMoved()).isZero();
    }

    @Test
    void whatWasNotOpenedIsHeldAsPlanned() {
        var planned = Conference.named(new ConferenceId("c"), "Họp").withPlanned(Period.from(PLANNED));

        assertThat(planned.plannedAsHeld()).isEqualTo(planned.planned());
    }

    private static Conference opened(LocalDateTime at) {
        return Conference.named(new ConferenceId("c"), "Hội nghị")
                .withPlanned(Period.of(PLANNED, PLANNED.plusHours(4)))
                .withActual(Period.from(at));
    }
}
