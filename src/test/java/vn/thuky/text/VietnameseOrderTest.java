package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class VietnameseOrderTest {
    private final VietnameseOrder order = new VietnameseOrder();

    @Example
    void lettersFollowTheAlphabetAndTonesTheirOrder() {
        assertSorted(Arrays.asList("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".split(" ", -1)));
        assertSorted(List.of("ma", "mà", "mả", "mã", "má", "mạ"));
    }

    @Example
    void aShorterSyllableComesBeforeALongerOneWhateverFollows() {
        assertSorted(List.of("an toàn", "anh hùng"));
        assertSorted(List.of("Hà Nội", "Hải Dương", "Hải Phòng", "TP. Hồ Chí Minh"));
    }

    @Example
    void lettersAndTonesCountBeforeCaseAndNumbersByValue() {
        assertSorted(List.of("An Bình", "an Cường", "An Dũng"));
        assertSorted(List.of("Cụm 2", "Cụm 10"));
    }

    @Property
    void theOrderIsTotal(@ForAll @StringLength(max = 8) String a, @ForAll @StringLength(max = 8) String b) {
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    }

    private void assertSorted(List<String> expected) {
        assertThat(expected.reversed().stream().sorted(order)).containsExactlyElementsOf(expected);
    }
}
