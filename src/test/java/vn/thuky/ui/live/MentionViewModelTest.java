package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.live.MentionViewModel.Replacement;

@SuppressWarnings("NullAway.Init")
class MentionViewModelTest {
    private LiveModel live;
    private MentionViewModel mention;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        mention = live.model.mention();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@van duc", "Nhất trí với @Lê Văn Đ", "một\n@van duc"})
    void aNameBegunWithAnAtSignIsOffered(String line) {
        type(line);

        assertThat(mention.found()).extracting(Candidate::name).containsExactly("Lê Văn Đức");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@ ", "@@", "thư a@van duc", "van duc", "@van duc\n", "@nobody at all"})
    void nothingElseIs(String line) {
        type(line);

        assertThat(mention.found()).isEmpty();
    }

    @Test
    void theNameTakesThePlaceOfWhatWasBegun() {
        type("Nhất trí với @van duc");

        assertThat(mention.choose(mention.found().getFirst())).contains(new Replacement(13, 21, "Lê Văn Đức "));
        assertThat(mention.found()).isEmpty();
    }

    @Test
    void aClosedListStaysClosedForThisName() {
        type("@van du");
        mention.close();
        type("@van duc");
        assertThat(mention.found()).isEmpty();

        type("");
        type("@van duc");
        assertThat(mention.found()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@van duc", "Nhất trí với @Lê Văn Đ", "@lê văn đức"})
    void theOnlyOneWhoAnswersIsMeant(String line) {
        type(line);

        assertThat(mention.meant()).map(Candidate::name).contains("Lê Văn Đức");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "van duc", "@n", "@@van duc", "thu.ky@van duc"})
    void nobodyIsMeantWhereNoneOrSeveralAnswer(String line) {
        type(line);

        assertThat(mention.meant()).isEmpty();
    }

    @Test
    void nobodyIsMeantAfterTheListWasClosed() {
        type("@van duc");
        mention.close();

        assertThat(mention.meant()).isEmpty();
    }

    @Test
    void aBlankIsGivenOnlyWhereAWordMayFollowAtOnce() {
        mention.typed("@van duc, nhất trí", 8);

        assertThat(mention.choose(mention.found().getFirst())).contains(new Replacement(0, 8, "Lê Văn Đức"));
    }

    private void type(String line) {
        mention.typed(line, line.length());
    }
}
