package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.organization;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Terms;
import vn.thuky.ui.kit.Message;

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
    @ValueSource(strings = {"kk", "@@", "!", "@", " s/a/b/", "s/a", "!!!", "@ai đó"})
    void whatOnlyLooksLikeAMarkerIsKept(String line) throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note(line);

            assertThat(live.notes()).containsExactly(line.strip());
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
    void aVeryLongPasteTakesItsKindAsALineDoes() throws CannotOpen {
        var pasted = "chữ ".repeat(250_000) + "hết";
        try (var live = new LiveModel(folder)) {
            live.model.entry().storePasted("kq " + pasted);

            assertThat(live.notes()).containsExactly(pasted);
            assertThat(live.model.stream().rows().getLast().line().note().kind())
                    .isEqualTo(NoteKind.RESULT);
        }
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

    @Test
    void aLineCorrectsTheNoteBeforeIt() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note("kq Thiếu giáo vien Tin học");
            live.note("s/vien/viên/");

            assertThat(live.notes()).containsExactly("Thiếu giáo viên Tin học");
            assertThat(live.model.entry().isEmpty()).isTrue();
            live.undo();
            assertThat(live.notes()).containsExactly("Thiếu giáo vien Tin học");
        }
    }

    @Test
    void aCorrectionThatFindsNothingStaysInTheLine() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note("một");
            live.note("s/hai/ba/");

            assertThat(live.notes()).containsExactly("một");
            assertThat(live.model.entry().textProperty().get()).isEqualTo("s/hai/ba/");
            assertThat(live.model.entry().refused()).isTrue();
            assertThat(live.model.entry().understoodProperty().get().map(LiveModel::said))
                    .hasValueSatisfying(words -> assertThat(words).contains("không có “hai”", "Esc để xóa"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s/hai/ba/", "s/hai/ba/ Nhất trí", "s/một/hai/Nhất trí", "s/hai/ba/\nNhất trí"})
    void aCorrectionThatIsNoneOrGoesOnIsNeverStored(String line) throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.note("một");
            live.note(line);
            live.model.entry().store();

            assertThat(live.notes()).containsExactly("một");
            assertThat(live.model.entry().textProperty().get()).isEqualTo(line);
            live.note("hai");
            assertThat(live.notes()).containsExactly("một", "hai");
            assertThat(live.model.entry().understoodProperty().get()).isEmpty();
        }
    }

    @Test
    void aDayAskedForIsSaidWhileTheLineStaysAsTyped() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            var entry = live.model.entry();
            entry.textProperty().set("Họp lại !cuối tháng 10 tại Bộ");
            assertThat(entry.understoodProperty().get().map(LiveModel::said))
                    .contains("“cuối tháng 10” được hiểu là ngày 31/10/2026");
            assertThat(entry.doubtful()).isFalse();

            entry.textProperty().set("Họp lại !khi nào đó");
            assertThat(entry.understoodProperty().get()).map(Message::key).contains("live.terms.noDay");
            assertThat(entry.doubtful()).isTrue();
            entry.store();
            assertThat(live.notes()).containsExactly("Họp lại !khi nào đó");
            assertThat(entry.understoodProperty().get()).isEmpty();
        }
    }

    @Test
    void aDirectionSettlesWhatItSaysInOneStep() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            var line =
                    "giao Sở GDĐT Hà Nội chủ trì, phối hợp với sở gdđt đà nẵng rà soát, báo cáo kết quả trước ngày 30/10";
            live.note("cd " + line);

            assertThat(live.notes()).containsExactly(line);
            var made = live.c.store().commitments().commitments(ID).getFirst();
            assertThat(made.origin()).isEqualTo(CommitmentOrigin.ASSIGNED);
            assertThat(Terms.of(made))
                    .isEqualTo(new Terms(
                            List.of(organization(0)),
                            List.of(organization(1)),
                            "báo cáo kết quả",
                            Optional.of(LocalDate.of(2026, 10, 30))));
            live.undo();
            assertThat(live.notes()).isEmpty();
            assertThat(live.c.store().commitments().commitments(ID)).isEmpty();
        }
    }

    @Test
    void aPledgeIsLedByWhoSpeaksWhereItNamesNobody() throws CannotOpen {
        try (var live = new LiveModel(folder)) {
            live.c.queue.begin(speech(1));
            live.note("ck hoàn thành kho học liệu !quý IV");
            live.note("ck sẽ cố gắng");

            var made = live.c.store().commitments().commitments(ID);
            assertThat(made).hasSize(1);
            assertThat(made.getFirst().leads()).containsExactly(organization(1));
            assertThat(made.getFirst().deadline()).contains(LocalDate.of(2026, 12, 31));
        }
    }
}
