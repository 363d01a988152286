package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

@SuppressWarnings("NullAway.Init")
class StreamViewModelTest {
    private LiveModel live;
    private StreamViewModel stream;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        stream = live.model.stream();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void notesStandUnderTheSpeechTheyWereTakenOf() {
        live.c.queue.begin(speech(0));
        live.note("một");
        live.note("hai");
        live.c.pass(5);
        live.c.queue.begin(speech(1));
        live.note("ba");

        assertThat(headings())
                .containsExactly(
                        "Giám đốc Ngô Thị Minh, Sở GDĐT Hà Nội — Nâng chất lượng đại trà",
                        "",
                        "Giám đốc Lê Văn Đức, Sở GDĐT Đà Nẵng — Chuyển đổi số");
        assertThat(said(stream)).isEqualTo("3 ghi chép · 0 cam kết · 0 ý kiến chỉ đạo");
    }

    @Test
    void aNoteBetweenSpeechesStandsUnderItsItemAtItsTime() {
        live.c.queue.begin(speech(0));
        live.note("một");
        live.c.queue.end(ID);
        live.c.pass(1);
        live.note("hai");

        assertThat(headings())
                .containsExactly(
                        "Giám đốc Ngô Thị Minh, Sở GDĐT Hà Nội — Nâng chất lượng đại trà", "Tham luận của các Sở");
    }

    @Test
    void aNoteMovedToAnotherSpeechGoesThere() {
        live.c.queue.begin(speech(0));
        live.note("một");
        live.c.pass(1);
        live.c.queue.begin(speech(1));
        live.note("hai");
        live.note("ba");
        assertThat(stream.targets()).extracting("speech").containsExactly(speech(1), speech(0));

        stream.move(Optional.of(speech(0)));
        assertThat(live.notes()).containsExactly("một", "ba", "hai");
        assertThat(headings()).element(1).isEqualTo("");
        live.undo();
        assertThat(live.notes()).containsExactly("một", "hai", "ba");
    }

    @Test
    void theLastNoteIsCorrectedInItsPlace() {
        live.note("một");
        live.note("kk thiếu phòng");
        stream.edit();
        assertThat(edit().text()).isEqualTo("thiếu phòng");

        edit().textProperty().set("Thiếu phòng học");
        stream.keepEdit();
        assertThat(live.notes()).containsExactly("một", "Thiếu phòng học");
        assertThat(last().note().kind()).isEqualTo(NoteKind.DIFFICULTY);
        assertThat(stream.editProperty().get()).isEmpty();
    }

    @Test
    void aMarkerTypedIntoANoteChangesItsKind() {
        live.note("thiếu phòng");
        stream.edit();
        edit().textProperty().set("kk thiếu phòng");
        stream.keepEdit();

        assertThat(last().note().kind()).isEqualTo(NoteKind.DIFFICULTY);
        assertThat(last().note().text()).isEqualTo("thiếu phòng");
    }

    @Test
    void aNoteThatBeganLikeAMarkerStaysWhole() {
        live.note(" kq là viết tắt");
        stream.edit();
        edit().textProperty().set("kq là chữ viết tắt");
        stream.keepEdit();

        assertThat(last().note().text()).isEqualTo("kq là chữ viết tắt");
        assertThat(last().note().kind()).isEqualTo(NoteKind.REMARK);
    }

    @Test
    void leavingOrEmptyingTheEditorLeavesTheNote() {
        live.note("một");
        stream.edit();
        edit().textProperty().set("khác");
        stream.cancelEdit();
        stream.edit();
        edit().textProperty().set("  ");
        stream.keepEdit();

        assertThat(live.notes()).containsExactly("một");
    }

    @Test
    void correctingGoesFromNoteToNote() {
        live.note("một");
        live.note("hai");
        stream.edit();
        edit().textProperty().set("hai sửa");
        stream.editBeside(-1);
        assertThat(edit().text()).isEqualTo("một");

        stream.editBeside(-1);
        assertThat(edit().text()).isEqualTo("một");
        stream.editBeside(1);
        stream.editBeside(1);
        assertThat(stream.editProperty().get()).isEmpty();
        assertThat(live.notes()).containsExactly("một", "hai sửa");
    }

    @Test
    void aDeletedNoteComesBackFromTheNoticeWhateverWasDoneSince() {
        live.note("một");
        stream.delete();
        live.note("hai");
        assertThat(live.notes()).containsExactly("hai");
        assertThat(live.desk.notice()).isEqualTo("live.note.deleted");

        live.desk
                .desk()
                .notices()
                .shown()
                .getFirst()
                .offer()
                .orElseThrow()
                .action()
                .run();
        assertThat(live.notes()).containsExactlyInAnyOrder("một", "hai");
    }

    @Test
    void aNoteDeletedWhileItIsCorrectedEndsTheCorrection() {
        live.note("một");
        stream.edit();
        live.undo();

        assertThat(stream.editProperty().get()).isEmpty();
        assertThat(live.notes()).isEmpty();
        stream.keepEdit();
        stream.edit();
        stream.delete();
    }

    @Test
    void aSelectedNoteIsWhatCommandsMean() {
        live.note("một");
        live.note("hai");
        stream.selectedProperty().set(Optional.of(stream.rows().getFirst()));
        stream.setKind(NoteKind.DIRECTION);

        assertThat(stream.rows().getFirst().line().note().kind()).isEqualTo(NoteKind.DIRECTION);
        assertThat(last().note().kind()).isEqualTo(NoteKind.REMARK);
    }

    @Test
    void rowsStayWhenASpeechIsCorrectedAndTheOrderFollows() {
        live.c.queue.begin(speech(0));
        live.note("một");
        live.c.pass(5);
        live.c.queue.begin(speech(1));
        live.note("hai");
        var before = List.copyOf(stream.rows());
        live.c.queue.correct(speech(1), Period.from(LiveConference.START.minusMinutes(1)));

        assertThat(live.notes()).containsExactly("hai", "một");
        assertThat(stream.rows()).containsExactlyElementsOf(before.reversed());
        assertThat(headings()).doesNotContain("");
    }

    @Test
    void notesOfADeletedSpeechAreShownUnderTheirItem() {
        live.c.queue.begin(speech(0));
        live.note("một");
        live.c.workspace.ledger().write(Edit.remove(live.c.theSpeech(0)));

        assertThat(headings()).containsExactly("Tham luận của các Sở");
    }

    private NoteEdit edit() {
        return stream.editProperty().get().orElseThrow();
    }

    private NoteLine last() {
        return stream.rows().getLast().line();
    }

    private List<String> headings() {
        return stream.rows().stream()
                .map(row -> row.line().heading().map(LiveModel::said).orElse(""))
                .toList();
    }

    private static String said(StreamViewModel stream) {
        return LiveModel.said(stream.summaryProperty().get());
    }
}
