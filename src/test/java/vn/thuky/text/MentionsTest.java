package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    private static final Mentions MINH = new Mentions(List.of("Ngô Thị Minh"), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngô Thị Minh",
                "đ/c Ngô Thị Minh: nhất trí",
                "NGÔ THỊ MINH",
                "ngô thị minh.",
                "Ngô  Thị\nMinh",
                "(Ngô Thị Minh)",
                "ngo thi minh phat bieu",
                "Trần Ngô Thị Minh"
            })
    void aNameIsFoundHoweverItIsTyped(String text) {
        assertThat(MINH.in(text)).isTrue();
        assertThat(MINH.in(Normalizer.normalize(text, Normalizer.Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ngô Thị Mính",
                "Ngô Thị Minhh",
                "Ngô Minh",
                "Minh",
                "Ngô Thị, Minh",
                "Ngo Thị Minh",
                "thị minh ngô"
            })
    void anotherNameIsNot(String text) {
        assertThat(MINH.in(text)).isFalse();
        assertThat(MINH.replaced(text, "…")).isEqualTo(text);
    }

    @Test
    void thePlaceOfTheToneDoesNotMatter() {
        assertThat(new Mentions(List.of("Hoà Thị Thuỷ"), List.of()).in("Bà Hòa Thị Thủy có ý kiến"))
                .isTrue();
    }

    @Test
    void everyPlaceOfATextIsReplacedAndNothingElse() {
        assertThat(MINH.replaced("Đ/c Ngô Thị Minh (NGÔ THỊ MINH), Sở Y tế; ngô thị minh!", "X"))
                .isEqualTo("Đ/c X (X), Sở Y tế; X!");
    }

    @Test
    void aNameOfOneWordIsOnlyFoundAsTheWholeText() {
        var an = new Mentions(List.of("An"), List.of());

        assertThat(an.in("An")).isTrue();
        assertThat(an.in("An toàn giao thông")).isFalse();
        assertThat(an.in("an")).isFalse();
    }

    @Test
    void numbersAndAddressesAreFoundHoweverTheyAreGrouped() {
        var contacts = new Mentions(List.of(), List.of("0912 345 678", "minh@so.gov.vn", "113", ""));

        assertThat(contacts.replaced("gọi 0912.345.678 hoặc 0912345678; Minh@so.gov.vn; gọi 113", "X"))
                .isEqualTo("gọi X hoặc X; X; gọi 113");
        assertThat(contacts.in("09123456789")).isFalse();
        assertThat(contacts.in("leminh@so.gov.vn")).isFalse();
    }

    @Test
    void ofTwoNamesTheLongerOneIsTaken() {
        assertThat(new Mentions(List.of("Lê An", "Lê An Bình"), List.of()).replaced("Lê An Bình, Lê An", "X"))
                .isEqualTo("X, X");
    }

    @Test
    void aTextIsAllNameOrNot() {
        assertThat(MINH.isAll(" Ngô Thị  Minh ")).isTrue();
        assertThat(MINH.isAll("đ/c Ngô Thị Minh")).isFalse();
        assertThat(MINH.isAll("")).isFalse();
    }
}
