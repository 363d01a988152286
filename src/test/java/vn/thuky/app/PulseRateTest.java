package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PulseRateTest {
    private static final String PROPERTY = "javafx.animation.pulse";

    @BeforeEach
    @AfterEach
    void clear() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void theWindowIsDrawnTwiceAsOftenAsJavaFxWould() {
        PulseRate.set();

        assertThat(System.getProperty(PROPERTY)).isEqualTo("120");
    }

    @Test
    void aRateGivenToJavaStays() {
        System.setProperty(PROPERTY, "30");

        PulseRate.set();

        assertThat(System.getProperty(PROPERTY)).isEqualTo("30");
    }
}
