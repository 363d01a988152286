package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongListOrderTest {
    private static final List<String> SYLLABLES = List.of(
            "An", "án", "ÁN", "Ân", "Đức", "đức", "Dung", "Dũng", "Hoà", "Hòa", "Nguyễn", "nguyên", "Văn", "2", "10",
            "");

    @Test
    void ordersTextsAsTheDictionaryDoes() {
        agree(LongListOrder.ofTexts(), new VietnameseOrder());
    }

    @ParameterizedTest
    @EnumSource
    void ordersNamesAsListsOfPeopleDo(PersonNameOrder order) {
        agree(LongListOrder.ofPersons(order), order);
    }

    private static void agree(Comparator<String> quick, Comparator<String> plain) {
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++) {
            var left = text(random);
            var right = text(random);
            assertThat(Integer.signum(quick.compare(left, right)))
                    .as("%s, %s", left, right)
                    .isEqualTo(Integer.signum(plain.compare(left, right)));
        }
    }

    private static String text(Random random) {
        var words = new ArrayList<String>();
        for (var i = random.nextInt(5); i > 0; i--) {
            words.add(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return String.join(" ", words);
    }
}
