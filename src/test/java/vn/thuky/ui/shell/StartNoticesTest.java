package vn.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.service.StartFinding;
import vn.thuky.service.StartFinding.Kind;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Notices;

class StartNoticesTest {
    private final Notices notices = new Notices();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFindingIsSaidInBothLanguagesWithWhereItIs(Kind kind) {
        StartNotices.show(List.of(new StartFinding(kind, "/thu/journal.jsonl:7")), notices);

        for (var language : Language.values()) {
            assertThat(notices.shown().getFirst().message().in(Texts.of(language)))
                    .contains("/thu/journal.jsonl:7")
                    .doesNotContain("‹");
        }
    }

    @Test
    void whatMayBeLostStaysUntilItIsDismissed() {
        StartNotices.show(List.of(new StartFinding(Kind.TORN_END, "a"), new StartFinding(Kind.BAD_LINE, "b")), notices);

        assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.WARNING, Notice.Kind.ERROR);
    }

    @Test
    void findingsOfOneKindAreOneNotice() {
        StartNotices.show(List.of(new StartFinding(Kind.BAD_LINE, "a"), new StartFinding(Kind.BAD_LINE, "b")), notices);

        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().getFirst().message().in(Texts.of(Language.VI)))
                .startsWith("2 dòng nhật ký");
    }
}
