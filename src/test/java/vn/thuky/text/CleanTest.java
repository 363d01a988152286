package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CleanTest {

    @Example
    void lettersAreComposedAndTonesStayWhereTheyWereTyped() {
        assertThat(Clean.text(Normalizer.normalize("hoà hòa Nguyễn", Normalizer.Form.NFD)))
                .isEqualTo("hoà hòa Nguyễn");
    }

    @Example
    void lineBreaksAndTabsAreKept() {
        assertThat(Clean.text("một\r\nhai\rba\u2028bốn\tnăm")).isEqualTo("một\nhai\nba\nbốn\tnăm");
        assertThat(Clean.line(" một\r\nhai\t  ba ")).isEqualTo("một hai ba");
    }

    @Example
    void controlsDirectionOverridesAndLoneSurrogatesGo() {
        assertThat(Clean.text("a\u0000b\u0008\u007F\u202Ec\u2066d\uFEFF")).isEqualTo("abcd");
        assertThat(Clean.text("x\uD800y\uDC00")).isEqualTo("x\uFFFDy\uFFFD");
        assertThat(Clean.text("😀 ☑")).isEqualTo("😀 ☑");
    }

    @Property
    void whatIsCleanIsLegalXmlAndStaysAsItIs(@ForAll @CharRange(to = '\uFFFF') @StringLength(max = 80) String foreign) {
        var clean = Clean.text(foreign);

        assertThat(clean.codePoints())
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
        assertThat(Clean.text(clean)).isEqualTo(clean);
        assertThat(Clean.line(Clean.line(foreign))).isEqualTo(Clean.line(foreign));
    }
}
