package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.thuky.export.Unbroken.Part;

class UnbrokenTest {

    @Test
    void yearsDatesTimesAndNumbersOfPapersAreWhole() {
        assertThat(Unbroken.parts(
                        "năm học 2025-2026 theo Nghị định 30/2020/NĐ-CP của Chính phủ, trước 11:20 ngày 20/12."))
                .filteredOn(Part::whole)
                .extracting(Part::text)
                .containsExactly("2025-2026", "30/2020/NĐ-CP", "11:20", "20/12.");
    }

    @Test
    void timesInWordsAreWholeWithTheMarksAtTheirEnds() {
        assertThat(Unbroken.parts("Từ 08 giờ 30 phút, (10 giờ) đến 8 giờ 45; sau 02 giờ nghỉ."))
                .filteredOn(Part::whole)
                .extracting(Part::text)
                .containsExactly("08 giờ 30 phút,", "(10 giờ)", "8 giờ 45;", "02 giờ");
    }

    @Test
    void wordsWithoutADigitAndVeryLongOnesMayBeBroken() {
        assertThat(Unbroken.parts("Ban - Bộ, A-B, " + "1-".repeat(20))).noneMatch(Part::whole);
    }

    @Property
    void nothingIsLostOrAdded(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '9') String text) {
        assertThat(Unbroken.parts(text).stream().map(Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
