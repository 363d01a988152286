package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.text.DeadlineReading.Found;

class DeadlineReadingTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @CsvSource({
        "30/9, 2026-09-30",
        "trước ngày 30/10, 2026-10-30",
        "ngày 5 tháng 11 năm 2027, 2027-11-05",
        "29/9, 2027-09-29",
        "hôm nay, 2026-09-30",
        "ngày mai, 2026-10-01",
        "10 ngày nữa, 2026-10-10",
        "trong vòng 2 tuần, 2026-10-14",
        "thứ sáu, 2026-10-02",
        "thứ 2, 2026-10-05",
        "thứ hai tuần tới, 2026-10-05",
        "chủ nhật tuần này, 2026-10-04",
        "tuần này, 2026-10-02",
        "tuần tới, 2026-10-09",
        "cuối tuần sau, 2026-10-09",
        "đầu tháng 10, 2026-10-10",
        "giữa tháng 10, 2026-10-15",
        "cuối tháng 10, 2026-10-31",
        "cuoi thang 10, 2026-10-31",
        "hết tháng, 2026-09-30",
        "cuối tháng 2/2028, 2028-02-29",
        "tháng 8, 2027-08-31",
        "tháng tới, 2026-10-31",
        "11/2026, 2026-11-30",
        "quý IV, 2026-12-31",
        "hết quý 1, 2027-03-31",
        "quý II năm 2027, 2027-06-30",
        "quý sau, 2026-12-31",
        "hết quý, 2026-09-30",
        "cuối năm, 2026-12-31",
        "6 tháng đầu năm 2027, 2027-06-30",
        "hết năm sau, 2027-12-31",
        "trong năm 2027, 2027-12-31"
    })
    void aDayIsReadAsPeopleSayIt(String typed, LocalDate day) {
        assertThat(DeadlineReading.of(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "abc", "31/2", "tháng 13", "quý V", "thứ 8", "năm", "tháng", "cuối tháng mấy"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(DeadlineReading.of(typed, TODAY)).isEmpty();
    }

    @Test
    void theLongestBeginningThatIsADayIsFound() {
        assertThat(DeadlineReading.atStartOf("cuối tháng 10, báo cáo Bộ", TODAY))
                .contains(new Found(LocalDate.of(2026, 10, 31), 13));
        assertThat(DeadlineReading.atStartOf("ngày 5 tháng 11 năm 2027. Xong", TODAY))
                .contains(new Found(LocalDate.of(2027, 11, 5), 24));
        assertThat(DeadlineReading.atStartOf("mọi trường", TODAY)).isEmpty();
    }

    @Property
    void anythingTypedGivesAnAnswer(@ForAll String typed) {
        assertThat(DeadlineReading.of(typed, TODAY)).isNotNull();
        assertThat(DeadlineReading.atStartOf(typed, TODAY)).isNotNull();
    }
}
