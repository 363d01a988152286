package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuky.text.Query.Hit;

class QueryTest {

    @Test
    void plainLettersFindAccentedOnes() {
        assertThat(new Query("duc").in("Nguyễn Văn Đức")).isEqualTo(Hit.PLAIN);
        assertThat(new Query("minh ngo").matches("Thứ trưởng Ngô Thị Minh")).isTrue();
        assertThat(new Query("minh lan").matches("Ngô Thị Minh")).isFalse();
    }

    @Test
    void accentedHitsComeFirstWhenAccentsWereTyped() {
        assertThat(new Query("hoà").among(List.of("Hoa", "Hóa", "Hòa Bình", "Hải")))
                .containsExactly("Hòa Bình", "Hoa", "Hóa");
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(new Query("  ").isEmpty()).isTrue();
        assertThat(new Query("").matches("Hà Nội")).isTrue();
    }
}
