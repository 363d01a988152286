package vn.thuky.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 19);

    private final WorkingDays days = new WorkingDays(OwnDays.NONE);

    @Test
    void weekendsAreLeftOut() {
        assertThat(days.before(WEDNESDAY, 3)).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(days.after(WEDNESDAY, 5)).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(days.after(LocalDate.of(2026, 8, 22), 1)).isEqualTo(LocalDate.of(2026, 8, 24));
    }

    @Test
    void whatIsLeftIsCountedInWorkingDays() {
        assertThat(days.between(WEDNESDAY, WEDNESDAY)).isZero();
        assertThat(days.between(WEDNESDAY, LocalDate.of(2026, 8, 26))).isEqualTo(5);
        assertThat(days.between(LocalDate.of(2026, 8, 26), WEDNESDAY)).isEqualTo(-5);
    }

    @Test
    void publicHolidaysAreLeftOutWithADayInLieuForEachOfAWeekend() {
        assertThat(new TreeSet<>(PublicHolidays.in(2024)))
                .containsExactly(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 2, 9),
                        LocalDate.of(2024, 2, 10),
                        LocalDate.of(2024, 2, 11),
                        LocalDate.of(2024, 2, 12),
                        LocalDate.of(2024, 2, 13),
                        LocalDate.of(2024, 2, 14),
                        LocalDate.of(2024, 4, 18),
                        LocalDate.of(2024, 4, 30),
                        LocalDate.of(2024, 5, 1),
                        LocalDate.of(2024, 9, 2));
        assertThat(PublicHolidays.in(2023))
                .as("the 10th of the third month and 30 April on one weekend")
                .contains(LocalDate.of(2023, 4, 29), LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 3))
                .doesNotContain(LocalDate.of(2023, 5, 4));
        assertThat(days.after(LocalDate.of(2024, 2, 8), 1)).isEqualTo(LocalDate.of(2024, 2, 15));
        assertThat(days.before(LocalDate.of(2026, 5, 4), 1)).isEqualTo(LocalDate.of(2026, 4, 29));
    }

    @Test
    void tetIsThatOfVietNamAndKnownUntil2050() {
        assertThat(LunarDays.in(2030).orElseThrow().newYear()).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(LunarDays.in(2050).orElseThrow().newYear()).isEqualTo(LocalDate.of(2050, 1, 23));
        assertThat(LunarDays.in(2051)).isEmpty();
        assertThat(PublicHolidays.in(2051)).contains(LocalDate.of(2051, 5, 1));
    }

    @Test
    void theOfficeKnowsItsOwnDaysBetter() {
        var own = new WorkingDays(new OwnDays(
                List.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1)), List.of(LocalDate.of(2026, 8, 22))));

        assertThat(own.after(LocalDate.of(2026, 8, 21), 1)).isEqualTo(LocalDate.of(2026, 8, 22));
        assertThat(own.after(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(days.after(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 8, 31));
    }
}
