package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeFiguresTest {

    @Test
    void timeLeftIsCountedInMinutesAndSeconds() {
        assertThat(TimeFigures.countdown(Duration.ofSeconds(108))).isEqualTo("01:48");
        assertThat(TimeFigures.countdown(Duration.ofMinutes(65))).isEqualTo("1:05:00");
        assertThat(TimeFigures.countdown(Duration.ofSeconds(-35))).isEqualTo("\u221200:35");
    }

    @Test
    void whatWasLeftRunningIsToldShortly() {
        assertThat(TimeFigures.countdown(Duration.ofMinutes(-760))).isEqualTo("\u221212h40");
        assertThat(TimeFigures.countdown(Duration.ofHours(-2202))).isEqualTo("\u22122202h");
    }
}
