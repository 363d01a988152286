package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {
    private final Zoom zoom = new Zoom();

    @Test
    void pagesFollowTheRoomUntilAFactorIsChosen() {
        zoom.room(0.85);
        assertThat(zoom.level()).isEqualTo(new Zoom.Level(0.85, true));

        zoom.in();
        assertThat(zoom.level()).isEqualTo(new Zoom.Level(0.9, false));
        zoom.room(0.6);
        assertThat(zoom.level().factor()).isEqualTo(0.9);

        zoom.out();
        assertThat(zoom.level().factor()).isEqualTo(0.75);
        zoom.fit();
        assertThat(zoom.level()).isEqualTo(new Zoom.Level(0.6, true));
    }

    @Test
    void thereIsALargestAndASmallestFactor() {
        for (var i = 0; i < 30; i++) {
            zoom.in();
        }
        assertThat(zoom.level().factor()).isEqualTo(3);
        for (var i = 0; i < 30; i++) {
            zoom.out();
        }
        assertThat(zoom.level().factor()).isEqualTo(0.3);
    }
}
