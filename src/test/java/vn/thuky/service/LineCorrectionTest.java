package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCorrectionTest {
    @Test
    void theFirstWrongPlaceIsSetRight() {
        assertThat(LineCorrection.of("s/vien/viên/").orElseThrow().in("giáo vien, vien chức"))
                .contains("giáo viên, vien chức");
        assertThat(LineCorrection.of("s/12 %/12%").orElseThrow().in("tăng 12 %"))
                .contains("tăng 12%");
        assertThat(LineCorrection.of("s/ rất//").orElseThrow().in("rất rất tốt"))
                .contains("rất tốt");
    }

    @Test
    void nothingIsCorrectedWhereTheWrongPlaceIsMissingOrAllWouldBeGone() {
        assertThat(LineCorrection.of("s/a/b/").orElseThrow().in("c")).isEmpty();
        assertThat(LineCorrection.of("s/c//").orElseThrow().in("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s/", "s/a", "s//b/", " s/a/b/", "ss/a/b/", "s/a/b/c/d", "s/a\nb/c/"})
    void otherLinesAreNoCorrections(String line) {
        assertThat(LineCorrection.of(line)).isEmpty();
    }
}
