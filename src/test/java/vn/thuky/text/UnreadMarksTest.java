package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnreadMarksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Test
    void aNameNotChosenAndADayNotUnderstoodAreMarkedStill() {
        assertThat(UnreadMarks.in("Giao @noi vu báo cáo !khi xong", TODAY)).containsExactly("@noi", "!khi");
    }

    @Test
    void aDayAnAddressAndACryAreNot() {
        assertThat(UnreadMarks.in("Gửi a@b.vn trước !15/3. Tốt lắm! Thật @ !", TODAY))
                .isEmpty();
    }
}
