package vn.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FixedStartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 28);
    private static final LocalDateTime BEFORE = DAY.atTime(14, 0);

    @Test
    void aTimeAloneIsOnTheDayOfTheItemBefore() {
        assertThat(FixedStart.read("14h30", BEFORE, DAY)).contains(DAY.atTime(14, 30));
        assertThat(FixedStart.read("830", BEFORE, DAY)).contains(DAY.atTime(8, 30));
    }

    @Test
    void anEarlierTimeIsTomorrowWhileTheConferenceGoesOn() {
        assertThat(FixedStart.read("8h30", BEFORE, DAY.plusDays(1)))
                .contains(DAY.plusDays(1).atTime(8, 30));
        assertThat(FixedStart.read("15h", BEFORE, DAY.plusDays(1))).contains(DAY.atTime(15, 0));
    }

    @Test
    void aDayMayStandBesideTheTime() {
        for (var typed : new String[] {"29/8 8h30", "8h30 29/8", "8 giờ 30 ngày 29/8", "08:30, 29/08/2026"}) {
            assertThat(FixedStart.read(typed, BEFORE, DAY)).as(typed).contains(LocalDateTime.of(2026, 8, 29, 8, 30));
        }
    }

    @Test
    void whatIsNoTimeIsNotRead() {
        assertThat(FixedStart.read("25:00", BEFORE, DAY)).isEmpty();
        assertThat(FixedStart.read("sau giải lao", BEFORE, DAY)).isEmpty();
        assertThat(FixedStart.read("31/2 8h", BEFORE, DAY)).isEmpty();
    }

    @Test
    void theDayIsNamedOnlyWhenItIsAnother() {
        assertThat(FixedStart.text(DAY.atTime(8, 5), DAY)).isEqualTo("08:05");
        assertThat(FixedStart.text(DAY.atTime(8, 5), DAY.minusDays(1))).isEqualTo("28/08 08:05");
    }
}
