package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameOrderTest {

    @Test
    void theGivenNameCountsThenTheMiddleNamesThenTheFamily() {
        assertThat(List.of("Trần Văn Bình", "Nguyễn Văn An", "Phạm An", "Lê Thị An", "Đỗ Văn An").stream()
                        .sorted(PersonNameOrder.GIVEN_MIDDLE_FAMILY))
                .containsExactly("Phạm An", "Lê Thị An", "Đỗ Văn An", "Nguyễn Văn An", "Trần Văn Bình");
    }

    @Test
    void theFamilyMayCountBeforeTheMiddleNames() {
        assertThat(List.of("Nguyễn Văn An", "Lê Thị An", "Đỗ Văn An").stream()
                        .sorted(PersonNameOrder.GIVEN_FAMILY_MIDDLE))
                .containsExactly("Đỗ Văn An", "Lê Thị An", "Nguyễn Văn An");
    }

    @Test
    void capitalsDoNotCountAndSeatsWithoutNamesComeLast() {
        assertThat(List.of("", "NGUYỄN VĂN BÌNH", "Nguyễn Văn Cường", "Nguyễn Văn An").stream()
                        .sorted(PersonNameOrder.GIVEN_MIDDLE_FAMILY))
                .containsExactly("Nguyễn Văn An", "NGUYỄN VĂN BÌNH", "Nguyễn Văn Cường", "");
    }
}
