package vn.thuky.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 26);

    @Test
    void weekendsAreLeftOut() {
        assertThat(WorkingDays.before(WEDNESDAY, 3)).isEqualTo(LocalDate.of(2026, 8, 21));
        assertThat(WorkingDays.after(WEDNESDAY, 5)).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(WorkingDays.after(LocalDate.of(2026, 8, 29), 1)).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void whatIsLeftIsCountedInWorkingDays() {
        assertThat(WorkingDays.between(WEDNESDAY, WEDNESDAY)).isZero();
        assertThat(WorkingDays.between(WEDNESDAY, LocalDate.of(2026, 9, 2))).isEqualTo(5);
        assertThat(WorkingDays.between(LocalDate.of(2026, 9, 2), WEDNESDAY)).isEqualTo(-5);
    }
}
