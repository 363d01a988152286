package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuky.service.LiveConference.ID;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.CannotOpen;

@SuppressWarnings("NullAway.Init")
class EntryViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theKindIsUnderstoodWhileTheLineStaysAsTyped() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            var entry = live.model.entry();
            entry.textProperty().set("kk");
            assertThat(entry.kindProperty().get()).isEqualTo(NoteKind.REMARK);

            entry.textProperty().set("kk ");
            assertThat(entry.kindProperty().get()).isEqualTo(NoteKind.DIFFICULTY);
            assertThat(entry.textProperty().get()).isEqualTo("kk ");
        }
    }

    @Test
    void aChosenKindHoldsForOneLineAndAMarkerSaysMore() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            var entry = live.model.entry();
            entry.choose(NoteKind.PROPOSAL);
            live.note("cho dùng chung giáo viên");
            entry.choose(NoteKind.PROPOSAL);
            live.note("kq tốt");
            live.note("ghi chú");
            entry.choose(NoteKind.RESULT);
            entry.choose(NoteKind.RESULT);
            live.note("không loại");

            assertThat(live.c.store().speeches().notes(ID))
                    .extracting("kind")
                    .containsExactly(NoteKind.PROPOSAL, NoteKind.RESULT, NoteKind.REMARK, NoteKind.REMARK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk ", " ", "\n", "Đề xuất:"})
    void aLineWithoutTextIsNotStoredAndStays(String line) throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note(line);

            assertThat(live.notes()).isEmpty();
            assertThat(live.model.entry().textProperty().get()).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "@@", "!", "@", "s/a/b/"})
    void whatOnlyLooksLikeAMarkerIsKept(String line) throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note(line);

            assertThat(live.notes()).containsExactly(line);
        }
    }

    @Test
    void anUnfinishedLineIsThereAtTheNextStart() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.model.entry().textProperty().set("kk thiếu giáo v");
            live.settle();
            assertThat(LiveModel.said(live.model.entry().savedProperty().get())).isEqualTo("đã lưu nháp ✓");
        }
        try (var live = new LiveModel(folder)) {
            assertThat(live.model.entry().textProperty().get()).isEqualTo("kk thiếu giáo v");
            assertThat(live.model.entry().kindProperty().get()).isEqualTo(NoteKind.DIFFICULTY);
        }
    }

    @Test
    void aStoredLineLeavesNoDraft() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note("xong");
            live.settle();

            assertThat(live.c.drafts.read(ID)).isEmpty();
            assertThat(LiveModel.said(live.model.entry().savedProperty().get())).isEmpty();
        }
    }

    @Test
    void aDraftThatWasStoredInTheLastMomentBeforeAKillIsNotOfferedAgain() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note("kq tốt");
            live.settle();
            live.c.drafts.keep(ID, "kq tốt").join();
        }
        try (var live = new LiveModel(folder)) {
            assertThat(live.model.entry().textProperty().get()).isEmpty();
        }
    }

    @Test
    void whatCannotBeStoredComesBackToTheLine() throws CannotOpen {
        var live = new LiveModel(folder);
        live.c.close();
        assertThatThrownBy(() -> live.note("kq một")).isInstanceOf(RuntimeException.class);

        assertThat(live.model.entry().textProperty().get()).isEqualTo("kq một");
        assertThat(LiveModel.said(live.model.entry().savedProperty().get())).isEqualTo("chưa lưu được!");
        live.model.leave();
    }

    @Test
    void aVeryLongPasteIsANoteOfItsOwn() throws CannotOpen {
        var pasted = "chữ ".repeat(250_000);
        try (var live = new LiveModel(folder)) {
            live.model.entry().textProperty().set("dở dang");
            live.model.entry().storePasted(pasted);

            assertThat(live.notes()).containsExactly(pasted);
            assertThat(live.model.entry().textProperty().get()).isEqualTo("dở dang");
            live.model.stream().edit();
            assertThat(live.model.stream().editProperty().get()).isEmpty();
            assertThat(live.desk.notice()).isEqualTo("live.note.tooLong");
            live.undo();
            assertThat(live.notes()).isEmpty();
        }
    }
}
