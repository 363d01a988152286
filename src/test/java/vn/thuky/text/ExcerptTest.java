package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Excerpt.of("Giao ban", 8)).isEqualTo("Giao ban");
    }

    @Test
    void aLongTextIsCutBetweenLetters() {
        assertThat(Excerpt.of("Giao ban tháng", 9)).isEqualTo("Giao ban …");
        assertThat(Excerpt.of("ab😀cd", 3)).isEqualTo("ab …");
    }
}
