package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TimeReadingTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 16);

    @Example
    void clockTimesAreReadAsTyped() {
        for (var typed : new String[] {"8h30", "8g30", "08:30", "8:30", "830", "0830", "8 giờ 30 phút", " 8H30 "}) {
            assertThat(TimeReading.clock(typed)).as(typed).contains(LocalTime.of(8, 30));
        }
        assertThat(TimeReading.clock("14h")).contains(LocalTime.of(14, 0));
        for (var typed : new String[] {"", "25h", "8h60", "8h30 sáng mai", "1/2", "-8", "12345", "2400"}) {
            assertThat(TimeReading.clock(typed)).as(typed).isEmpty();
        }
    }

    @Example
    void lengthsAreReadAsTyped() {
        for (var typed : new String[] {"90", "1h30", "90m", "90'", "90 phút", "1 giờ 30 phút", "1:30", "90p"}) {
            assertThat(TimeReading.length(typed)).as(typed).contains(Duration.ofMinutes(90));
        }
        assertThat(TimeReading.length("45'")).contains(Duration.ofMinutes(45));
        for (var typed : new String[] {"", "dài", "-5", "25h", "9999"}) {
            assertThat(TimeReading.length(typed)).as(typed).isEmpty();
        }
    }

    @Example
    void daysAreReadAsTypedAndWithoutAYearTheNextOneIsMeant() {
        for (var typed :
                new String[] {"30/9", "30-9", "30/09/2024", "30/9/24", "30.9", "2024-09-30", "ngày 30 tháng 9 năm 2024"
                }) {
            assertThat(TimeReading.day(typed, JANUARY)).as(typed).contains(LocalDate.of(2024, 9, 30));
        }
        assertThat(TimeReading.day("16/1", JANUARY)).contains(JANUARY);
        assertThat(TimeReading.day("15/1", JANUARY)).contains(LocalDate.of(2025, 1, 15));
        for (var typed : new String[] {"", "31/2", "30/13", "30", "30/9/2", "quý III"}) {
            assertThat(TimeReading.day(typed, JANUARY)).as(typed).isEmpty();
        }
    }

    @Example
    void momentsAreReadInEitherOrder() {
        var moment = LocalDate.of(2024, 9, 30).atTime(8, 30);
        for (var typed : new String[] {
            "8h30 30/9", "30/9 8h30", "30/09/2024 08:30", "08:30, 30/09/2024", "8 giờ 30 phút ngày 30 tháng 9 năm 2024"
        }) {
            assertThat(TimeReading.moment(typed, Optional.empty(), JANUARY))
                    .as(typed)
                    .contains(moment);
        }
        assertThat(TimeReading.moment("8h30", Optional.of(moment.toLocalDate()), JANUARY))
                .contains(moment);
        assertThat(TimeReading.moment("8h30", Optional.empty(), JANUARY)).isEmpty();
        for (var typed : new String[] {"", "30/9", "25h 30/9", "8h30 31/2", "sáng mai", "8h30 ".repeat(1000)}) {
            assertThat(TimeReading.moment(typed, Optional.of(JANUARY), JANUARY))
                    .as(typed)
                    .isEmpty();
        }
    }

    @Property
    void whatTablesWriteCanBeReadAgain(@ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        var words = new DateWords(Language.VI);
        var time = LocalTime.of(hour, minute);

        assertThat(TimeReading.clock(words.clock(time))).contains(time);
        assertThat(TimeReading.clock(words.time(time))).contains(time);
        assertThat(TimeReading.length(words.length(Duration.ofMinutes(time.toSecondOfDay() / 60))))
                .contains(Duration.ofMinutes(time.toSecondOfDay() / 60));
    }

    @Property
    void anythingTypedGivesAnAnswer(@ForAll String typed) {
        assertThat(TimeReading.clock(typed)).isNotNull();
        assertThat(TimeReading.length(typed)).isNotNull();
        assertThat(TimeReading.day(typed, JANUARY)).isNotNull();
        assertThat(TimeReading.moment(typed, Optional.of(JANUARY), JANUARY)).isNotNull();
    }
}
