package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Finding;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.TextEdit;
import vn.thuky.domain.office.PaperStyle;
import vn.thuky.domain.speech.NoteId;

class HandWordingTest {
    private static final Block PLACE = Paragraph.of(Phrase.bold("Địa điểm: ").plus("Hội trường A."));

    private static Paper paper(Block... blocks) {
        return new Paper(
                DocumentKind.MINUTES,
                "Biên bản",
                PaperStyle.DEFAULT,
                List.of(Section.portrait(List.of(blocks))),
                List.of());
    }

    private static Block note(String id, String text) {
        return Paragraph.from(new NoteId(id), Phrase.of(text));
    }

    private static List<String> texts(Paper paper) {
        return paper.blocks().stream()
                .flatMap(block -> block instanceof Paragraph paragraph
                        ? Stream.of(paragraph.text().text())
                        : Stream.empty())
                .toList();
    }

    private static Wording reworded(Paper before, int index, String text, Paper after) {
        var passage = new Wording(before, List.of()).passages().get(index);
        return new Wording(after, List.of(new TextEdit(passage.name(), passage.generated(), text)));
    }

    @Test
    void theEditedWordsStandInThePaperAndTheOthersAreAsGenerated() {
        var paper = paper(PLACE, note("a", "Thiếu giáo viên."), note("b", "Thiếu phòng học."));
        var worded = reworded(paper, 1, "Còn thiếu giáo viên.", paper);

        assertThat(texts(worded.paper()))
                .containsExactly("Địa điểm: Hội trường A.", "Còn thiếu giáo viên.", "Thiếu phòng học.");
        assertThat(worded.paper().findings()).isEmpty();
    }

    @Test
    void anEditStaysWithItsNoteWhenOthersComeBeforeIt() {
        var before = paper(note("b", "Thiếu phòng học."));
        var after = paper(PLACE, note("a", "Mới."), note("b", "Thiếu phòng học."));

        assertThat(texts(reworded(before, 0, "Còn thiếu phòng.", after).paper()))
                .containsExactly("Địa điểm: Hội trường A.", "Mới.", "Còn thiếu phòng.");
    }

    @Test
    void anEditFollowsItsSentenceAmongSeveralOfOneRecord() {
        var before = paper(note("a", "Một."), note("a", "Hai."));
        var after = paper(note("a", "Không."), note("a", "Một."), note("a", "Hai."));

        assertThat(texts(reworded(before, 1, "Hai rưỡi.", after).paper()))
                .containsExactly("Không.", "Một.", "Hai rưỡi.");
    }

    @Test
    void anEditWhoseSourceChangedStaysAndIsSaid() {
        var after = paper(note("a", "Thiếu năm giáo viên."));
        var worded = reworded(paper(note("a", "Thiếu giáo viên.")), 0, "Còn thiếu giáo viên.", after);

        assertThat(texts(worded.paper())).containsExactly("Còn thiếu giáo viên.");
        assertThat(worded.passages().getFirst().outdated()).isTrue();
        assertThat(worded.paper().findings())
                .containsExactly(new Finding(
                        "document.finding.wordingOutdated", List.of("Còn thiếu giáo viên."), Optional.empty()));
    }

    @Test
    void anEditWhoseSourceIsGoneIsNotPrintedButListed() {
        var worded = reworded(paper(note("a", "Thiếu giáo viên.")), 0, "Còn thiếu.", paper(PLACE));

        assertThat(texts(worded.paper())).containsExactly("Địa điểm: Hội trường A.");
        assertThat(worded.passages().getLast().gone()).isTrue();
        assertThat(worded.paper().findings()).extracting(Finding::key).containsExactly("document.finding.wordingGone");
    }

    @Test
    void boldWordsAtTheBeginningStayBold() {
        var worded = reworded(paper(PLACE), 0, "Địa điểm: Hội trường B.", paper(PLACE));

        assertThat(worded.paper().blocks().getFirst())
                .isEqualTo(Paragraph.of(new Phrase(List.of(
                        new Inline.Run("Địa điểm: ", true, false), new Inline.Run("Hội trường B.", false, false)))));
    }
}
