package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.live.StreamFilter.Part;

@SuppressWarnings("NullAway.Init")
class StreamFilterTest {
    private LiveModel live;
    private StreamViewModel stream;
    private StreamFilter filter;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        stream = live.model.stream();
        filter = stream.filter();
        live.note("kq trước");
        live.c.queue.begin(speech(0));
        live.note("kq một");
        live.note("kk hai");
        live.c.pass(1);
        live.c.queue.begin(speech(1));
        live.note("kk ba");
        stream.askFilter();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void notesAreShownByEachPartAndByPartsTogether() {
        choose(filter.kind(), "Khó khăn");
        assertThat(live.notes()).containsExactly("hai", "ba");
        choose(filter.speech(), "Giám đốc Ngô Thị Minh, Sở GDĐT Hà Nội — Nâng chất lượng đại trà");
        assertThat(live.notes()).containsExactly("hai");
        choose(filter.kind(), "Mọi loại");
        assertThat(live.notes()).containsExactly("một", "hai");
        choose(filter.speech(), "Mọi bài phát biểu");
        choose(filter.speaker(), "Giám đốc Lê Văn Đức");
        assertThat(live.notes()).containsExactly("ba");
        choose(filter.speaker(), "Mọi người nói");
        choose(filter.site(), "Bộ GDĐT");
        assertThat(live.notes()).containsExactly("một", "hai");
        assertThat(LiveModel.said(stream.foundProperty().get())).isEqualTo("2/4 ghi chép");

        filter.close();
        assertThat(live.notes()).containsExactly("trước", "một", "hai", "ba");
    }

    @Test
    void theFirstShownOfAGroupHasItsHeading() {
        choose(filter.kind(), "Khó khăn");

        assertThat(stream.rows()).allMatch(row -> row.line().heading().isPresent());
    }

    @Test
    void notesComeAndGoAsTheyAnswer() {
        choose(filter.kind(), "Khó khăn");
        live.note("kq bốn");
        live.note("kk năm");
        assertThat(live.notes()).containsExactly("hai", "ba", "năm");

        stream.setKind(NoteKind.RESULT);
        assertThat(live.notes()).containsExactly("hai", "ba");
        live.undo();
        assertThat(live.notes()).containsExactly("hai", "ba", "năm");
        live.undo();
        live.undo();
        assertThat(live.notes()).containsExactly("hai", "ba");
    }

    @Test
    void theLastNoteIsCorrectedThoughItIsNotShown() {
        choose(filter.kind(), "Kết quả");
        stream.editLast();
        stream.editProperty().get().orElseThrow().textProperty().set("ba, sửa");
        stream.keepEdit();

        assertThat(live.notes()).containsExactly("trước", "một", "hai", "ba, sửa");
        assertThat(filter.openProperty().get()).isFalse();
    }

    @Test
    void whatIsNotShownIsNotSelected() {
        stream.selectedProperty().set(Optional.of(stream.rows().getFirst()));
        choose(filter.kind(), "Khó khăn");

        assertThat(stream.selectedProperty().get()).isEmpty();
    }

    @Test
    void aSentenceOfTheMinutesLeavesWhatWasTyped() {
        stream.editSentence();
        stream.editProperty().get().orElseThrow().textProperty().set("Câu ba.");
        stream.keepEdit();
        var note = stream.latest().note().orElseThrow();
        assertThat(note.text()).isEqualTo("ba");
        assertThat(note.wording()).isEqualTo("Câu ba.");
        assertThat(note.kind()).isEqualTo(NoteKind.DIFFICULTY);

        stream.editSentence();
        assertThat(stream.editProperty().get().orElseThrow().textProperty().get())
                .isEqualTo("Câu ba.");
        stream.editProperty().get().orElseThrow().textProperty().set("ba");
        stream.keepEdit();
        assertThat(stream.latest().note().orElseThrow().sentence()).isEmpty();
    }

    private static void choose(Part part, String name) {
        part.wantedProperty()
                .set(part.choices().stream()
                        .filter(wanted -> LiveModel.said(wanted.name()).equals(name))
                        .findFirst()
                        .orElseThrow());
    }
}
