package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class FoldTest {

    @Example
    void everyVietnameseLetterFoldsToAPlainOne() {
        var letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

        assertThat(Fold.key(letters)).matches("[a-z]+").hasSameSizeAs(letters);
        assertThat(Fold.key("ĐỨC Nguyễn")).isEqualTo("duc nguyen");
    }

    @Example
    void oldAndNewTonePlacementAreOneAndOtherTonesAreNot() {
        assertThat(Fold.accented("Hoà thuỷ")).isEqualTo(Fold.accented("Hòa thủy"));
        assertThat(Fold.accented("hoà")).isNotEqualTo(Fold.accented("hoá"));
        assertThat(Fold.accented("đa")).isNotEqualTo(Fold.accented("da"));
    }

    @Property
    void theKeyOfAKeyIsItself(@ForAll @StringLength(max = 60) String text) {
        assertThat(Fold.key(Fold.key(text))).isEqualTo(Fold.key(text));
    }

    @Property
    void composedAndDecomposedTextHaveOneKey(@ForAll @StringLength(max = 60) String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Fold.key(composed)).isEqualTo(Fold.key(decomposed));
        assertThat(Fold.accented(composed)).isEqualTo(Fold.accented(decomposed));
    }
}
