package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpaceWatchTest {

    @Test
    void lessThanTwoHundredMegabytesAreSaid() {
        assertThat(SpaceWatch.few(SpaceWatch.LOW)).isEmpty();
        assertThat(SpaceWatch.few(SpaceWatch.LOW - 1)).contains(SpaceWatch.LOW - 1);
    }
}
