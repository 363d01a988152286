package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    private final DateWords vi = new DateWords(Language.VI);
    private final DateWords en = new DateWords(Language.EN);

    @Test
    void aDayHasALeadingZeroBelowTenAndInJanuaryAndFebruary() {
        assertThat(vi.day(LocalDate.of(2024, 8, 5))).isEqualTo("ngày 05 tháng 8 năm 2024");
        assertThat(vi.day(LocalDate.of(2024, 1, 16))).isEqualTo("ngày 16 tháng 01 năm 2024");
        assertThat(vi.day(LocalDate.of(2024, 2, 9))).isEqualTo("ngày 09 tháng 02 năm 2024");
        assertThat(en.day(LocalDate.of(2024, 8, 5))).isEqualTo("5 August 2024");
    }

    @Test
    void timesAreInWordsInSentencesAndInDigitsInTables() {
        var start = LocalTime.of(8, 30);

        assertThat(vi.time(start)).isEqualTo("08 giờ 30 phút");
        assertThat(vi.moment(LocalDate.of(2024, 3, 1).atTime(start)))
                .isEqualTo("08 giờ 30 phút, ngày 01 tháng 3 năm 2024");
        assertThat(vi.span(start, LocalTime.of(9, 0))).isEqualTo("08:30 - 09:00");
        assertThat(vi.digits(LocalDate.of(2024, 8, 5))).isEqualTo("05/08/2024");
    }

    @Test
    void lengthsAreInHoursAndMinutes() {
        assertThat(vi.length(Duration.ofMinutes(45))).isEqualTo("45 phút");
        assertThat(vi.length(Duration.ofMinutes(90))).isEqualTo("1 giờ 30 phút");
        assertThat(en.length(Duration.ofHours(2))).isEqualTo("2 h");
        assertThat(DateWords.count(5)).isEqualTo("05");
    }
}
