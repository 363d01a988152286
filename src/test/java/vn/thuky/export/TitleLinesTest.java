package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
    private static final double ROOM = 165;
    private static final Pattern PIECES = Pattern.compile("(?<= )|(?<=-)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết luận của Thứ trưởng Bộ Giáo dục và Đào tạo Ngô Thị Minh tại Hội nghị trực tuyến triển khai nhiệm vụ"
                        + " năm học 2023-2024 của Cụm thi đua số 1, Bộ Giáo dục và Đào tạo | Ngô Thị Minh",
                "Kết luận của Thứ trưởng Bộ Giáo dục và Đào tạo Ngô Thị Minh tại Hội nghị trực tuyến triển khai nhiệm vụ"
                        + " năm học 2023-2024 của Cụm thi đua số 1, Bộ Giáo dục và Đào tạo | 2023-2024",
                "Hội nghị trực tuyến triển khai nhiệm vụ năm học 2023-2024 của Cụm thi đua số 1, Bộ Giáo dục và Đào tạo"
                        + " | năm học 2023-2024",
                "Hội nghị giao ban công tác chuyển đổi số của ngành giáo dục và đào tạo Thành phố Hồ Chí Minh quý II"
                        + " | Hồ Chí Minh",
                "Tham dự Hội nghị trực tuyến triển khai nhiệm vụ năm học 2023-2024 của Cụm thi đua số 1 | 2023-2024"
            })
    void noLineEndsWithinANameOrANumber(String title, String whole) {
        var room = ROOM - 2 * new TitleLines(title, 14).sides(ROOM);

        assertThat(broken(title, room)).hasSizeGreaterThan(1).anyMatch(line -> line.contains(whole));
        assertThat(broken(title, room - 2)).isEqualTo(broken(title, room));
    }

    @Test
    void linesAreAboutEquallyLongAndNoMoreThanNeeded() {
        var title = "hội nghị ".repeat(10).strip();
        var room = ROOM - 2 * new TitleLines(title, 14).sides(ROOM);

        assertThat(broken(title, ROOM)).hasSize(2);
        assertThat(broken(title, room))
                .hasSize(2)
                .allSatisfy(line -> assertThat(Face.BOLD.width(line, 14)).isGreaterThan(ROOM / 2));
    }

    @Test
    void whatFitsOneLineStandsInAllOfTheRoom() {
        assertThat(new TitleLines("Hội nghị", 14).sides(ROOM)).isZero();
        assertThat(new TitleLines("Hội nghị", 14).longest(ROOM))
                .isCloseTo(Face.BOLD.width("Hội nghị", 14), within(1e-6));
        assertThat(new TitleLines("", 14).longest(ROOM)).isZero();
    }

    /** As programs do that also end lines behind a hyphen. */
    private static List<String> broken(String title, double room) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : PIECES.splitAsStream(title).toList()) {
            if (Face.BOLD.width((line + piece).strip(), 14) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }
}
