package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuky.service.Comparison.Fate;
import vn.thuky.service.Comparison.Line;

class ComparisonTest {

    private static String marked(Line line) {
        return line.pieces().stream()
                .map(piece -> switch (piece.fate()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text().strip() + "]";
                    case ADDED -> "[+" + piece.text().strip() + "]";
                })
                .collect(Collectors.joining());
    }

    private static List<String> compared(List<String> before, List<String> after) {
        return Comparison.of(before, after).lines().stream()
                .map(ComparisonTest::marked)
                .toList();
    }

    @Test
    void aVietnameseWordThatDiffersInItsMarksOnlyIsReplacedAsAWhole() {
        assertThat(compared(List.of("Sở chỉ đạo các trường"), List.of("Sở chỉ dạo các trường")))
                .containsExactly("Sở chỉ [-đạo][+dạo]các trường");
    }

    @Test
    void wordsThatChangedTogetherStayTogether() {
        assertThat(compared(
                        List.of("Thời hạn hoàn thành: ngày 05 tháng 9 năm 2026."),
                        List.of("Thời hạn hoàn thành: ngày 15 tháng 10 năm 2026.")))
                .containsExactly("Thời hạn hoàn thành: ngày [-05][+15]tháng [-9][+10]năm 2026.");
    }

    @Test
    void aParagraphPutInBetweenLeavesItsNeighboursAlone() {
        assertThat(compared(
                        List.of("Khai mạc lúc tám giờ.", "Bế mạc lúc mười một giờ."),
                        List.of("Khai mạc lúc tám giờ.", "Nghỉ giải lao.", "Bế mạc lúc mười một giờ rưỡi.")))
                .containsExactly("Khai mạc lúc tám giờ.", "[+Nghỉ giải lao.]", "Bế mạc lúc mười một giờ [+rưỡi].");
    }

    @Test
    void anotherParagraphIsNoVersionOfTheOneThatWasThere() {
        assertThat(compared(List.of("Chủ trì: ông An"), List.of("Hội nghị kết thúc vào buổi trưa")))
                .containsExactly("[-Chủ trì: ông An]", "[+Hội nghị kết thúc vào buổi trưa]");
    }

    @Test
    void whatIsLeftOfOneSideIsThatSide() {
        var before = List.of("Một hai ba.", "Bốn năm sáu bảy.", "Tám.");
        var after = List.of("Một ba.", "Bốn năm sáu tám bảy!", "Chín.", "Tám.");
        var comparison = Comparison.of(before, after);

        assertThat(side(comparison, Fate.ADDED)).isEqualTo(String.join("", before));
        assertThat(side(comparison, Fate.REMOVED)).isEqualTo(String.join("", after));
    }

    private static String side(Comparison comparison, Fate other) {
        return comparison.lines().stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.fate() != other)
                .map(Comparison.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void theSameTextHasNoChanges() {
        assertThat(Comparison.of(List.of("Một.", "Hai."), List.of("Một.", "Hai."))
                        .changes())
                .isZero();
    }

    @Test
    void aLongTextThatIsAnotherOneIsShownAsOneThatWasAndOneThatIs() {
        var before = numbered("cũ");
        var after = numbered("mới");

        assertThat(Comparison.of(before, after).changes()).isEqualTo(before.size() + after.size());
    }

    private static List<String> numbered(String word) {
        return Stream.concat(
                        Stream.of(word), IntStream.range(0, 3000).mapToObj(number -> word + " đoạn văn số " + number))
                .toList();
    }
}
