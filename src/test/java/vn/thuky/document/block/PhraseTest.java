package vn.thuky.document.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void aTemplateTakesWordsAndBlanks() {
        var phrase = Phrase.filled("ngày {0} tháng {1}.", List.of(Phrase.SHORT_BLANK, Phrase.bold("8")));

        assertThat(phrase.text()).isEqualTo("ngày …… tháng 8.");
        assertThat(phrase.parts())
                .hasSize(5)
                .filteredOn(Inline.Blank.class::isInstance)
                .hasSize(1);
    }

    @Test
    void wordsOfOneLookAreOneRun() {
        assertThat(Phrase.of("a").plus("b").plus(Phrase.bold("c")).parts())
                .containsExactly(new Inline.Run("ab", false, false), new Inline.Run("c", true, false));
    }

    @Test
    void looksAndCapitalsLeaveBlanksAlone() {
        var phrase = Phrase.of("sở ").plus(Phrase.SHORT_BLANK).bold().italic().capitals();

        assertThat(phrase.parts()).containsExactly(new Inline.Run("SỞ ", true, true), new Inline.Blank(2));
    }

    @Test
    void emptyPhrasesTakeNoSeparator() {
        assertThat(Phrase.joined(", ", List.of(Phrase.of("a"), Phrase.EMPTY, Phrase.of("b")))
                        .text())
                .isEqualTo("a, b");
    }
}
