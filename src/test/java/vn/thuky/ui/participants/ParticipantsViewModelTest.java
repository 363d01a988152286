package vn.thuky.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class ParticipantsViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private Participants c;

    @SuppressWarnings("NullAway.Init")
    private ParticipantsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        c = new Participants(folder);
        model = c.open(desk.desk());
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void showsThePeopleInOfficialOrder() {
        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "", "Lê Dũng");
        assertThat(model.finding().hits())
                .extracting(row -> row.number().getValue())
                .containsExactly(1, 2, 3, 4);
        assertThat(model.summaryProperty().get().values()).containsExactly(4, 0, 0, 0);
    }

    @Test
    void peopleAreFoundWithoutAccentsByAllThatIsShownOfThem() {
        find("duc");
        assertThat(shown()).containsExactly("Nguyễn Văn Đức");

        find("hai phong giam doc");
        assertThat(shown()).containsExactly("");
        assertThat(model.finding().foundProperty().get().values()).containsExactly(1, 4);

        model.add();
        assertThat(shown()).as("what is added is not hidden").hasSize(5);
    }

    @Test
    void aSeatIsAddedBelowTheSelectedOneAndSelected() {
        select(0);
        model.add();

        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "", "Trần Thị An", "", "Lê Dũng");
        assertThat(model.selection().current().orElseThrow().number().getValue())
                .isEqualTo(2);
    }

    @Test
    void severalAreMovedTogetherAndStaySelected() {
        select(2, 3);
        model.moveUp();

        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "", "Lê Dũng", "Trần Thị An");
        assertThat(c.all()).extracting(Participant::rank).containsExactly(1, 2, 2, 3);
        assertThat(model.selection().rows()).hasSize(2);

        model.moveDown();
        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "", "Lê Dũng");
    }

    @Test
    void peopleAreMovedInOfficialOrderOnly() {
        select(3);
        model.officialProperty().set(false);
        assertThat(model.movableProperty().getValue()).isFalse();

        model.move(3, 0);

        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "", "Lê Dũng");
        assertThat(desk.notice()).isEqualTo("participants.onlyOfficial");
    }

    @Test
    void draggingMovesARow() {
        model.move(3, 0);

        assertThat(c.names()).containsExactly("Lê Dũng", "Nguyễn Văn Đức", "Trần Thị An", "");
    }

    @Test
    void everySelectedOneIsSetInOneStep() {
        select(0, 1, 3);
        model.selectionEdits().setState(AttendanceState.PRESENT);
        model.selectionEdits().setRole(Role.GUEST);
        model.selectionEdits().setSite(model.edits().sites().getLast());
        desk.dialogs().answer("Khách mời");
        model.selectionEdits().setNewGroup();

        assertThat(c.all()).extracting(Participant::group).containsExactly("Khách mời", "Khách mời", "", "Khách mời");
        assertThat(c.all()).extracting(Participant::role).containsOnly(Role.GUEST, Role.DELEGATE);
        assertThat(c.all().getFirst().site()).isPresent();
        assertThat(model.summaryProperty().get().values()).containsExactly(4, 3, 0, 0);
        assertThat(desk.notice()).isEqualTo("participants.set.group");
        assertThat(model.selection().rows()).hasSize(3);

        desk.takeOffer();
        assertThat(c.all()).extracting(Participant::group).containsOnly("");
    }

    @Test
    void manyAreDeletedAndComeBackInOneStep() {
        select(0, 1, 2);
        model.delete();

        assertThat(shown()).containsExactly("Lê Dũng");
        assertThat(desk.notice()).isEqualTo("participants.deletedSeveral");
        assertThat(model.selection().rows()).containsExactly(row(0));
        c.undo();
        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "", "Lê Dũng");
    }

    @Test
    void deletingSomebodyWhoSpokeSaysWhatOfTheRecordItTouches() {
        var speech = Speech.titled(new SpeechId("t0"), Participants.ID, "Tham luận")
                .withSpeakers(List.of(new ParticipantId("p0")))
                .withCourse(SpeechStatus.DONE, Period.from(LocalDateTime.of(2026, 8, 28, 9, 0)));
        var seat = c.participant("p0");
        c.workspace
                .ledger()
                .write(List.of(
                        Edit.put(speech),
                        Edit.put(seat.withAttendance(seat.attendance().withState(AttendanceState.PRESENT)))));
        select(0);
        model.delete();

        var notice = desk.desk().notices().shown().getLast();
        assertThat(notice.message().in(Texts.of(Language.VI)))
                .isEqualTo("Đã xóa đại biểu “Nguyễn Văn Đức” (đã phát biểu 01 lần; 01 người đã điểm danh có mặt)");
        assertThat(notice.offers()).hasSize(1);
        assertThat(desk.dialogs().asked()).isEmpty();
    }

    @Test
    void aPastedListIsAddedAndItsFirstPersonShown() {
        model.paste("Họ và tên\tChức vụ\tĐơn vị\nPhạm Hoa\tPhóng viên\tBáo Tuổi trẻ\nVõ Nam\t\tsở gdđt hải phòng");

        assertThat(c.names()).endsWith("Phạm Hoa", "Võ Nam");
        assertThat(desk.desk().notices().shown().getLast().message().values()).containsExactly(2, 1);
        assertThat(model.selection()
                        .current()
                        .orElseThrow()
                        .participant()
                        .person()
                        .name())
                .isEqualTo("Phạm Hoa");
    }

    @Test
    void peopleOfAFileAreShownBeforeTheyAreAdded(@TempDir Path elsewhere) throws IOException {
        var before = model.finding().hits().size();
        var file =
                Files.writeString(elsewhere.resolve("dai-bieu.csv"), "Họ tên;Chức vụ\nPhạm Hoa;Phóng viên\nVõ Nam;\n");

        desk.dialogs().answer(file).cancel();
        model.importFile();
        assertThat(model.finding().hits()).hasSize(before);
        desk.dialogs().answer(file).agree();
        model.importFile();

        assertThat(desk.dialogs().asked()).last().isEqualTo("participants.file.question");
        assertThat(desk.notice()).isEqualTo("participants.pasted");
        assertThat(model.finding().hits()).hasSize(before + 2);
        desk.takeOffer();
        assertThat(model.finding().hits()).hasSize(before);
    }

    @Test
    void aFileThatIsNoListIsRefusedInWords(@TempDir Path elsewhere) throws IOException {
        desk.dialogs().answer(Files.writeString(elsewhere.resolve("a.xlsx"), "%PDF-1.7"));

        model.importFile();

        assertThat(desk.desk().notices().shown().getLast().message().in(Texts.of(Language.VI)))
                .isEqualTo("Không thêm ai từ a.xlsx: đây không phải bảng tính hay danh sách.");
    }

    @Test
    void whatIsNoListIsNotPasted() {
        model.paste("");
        assertThat(desk.notice()).isEqualTo("participants.pasted.nobody");

        model.paste("x".repeat(3_000_000));
        assertThat(desk.notice()).isEqualTo("participants.pasted.tooMuch");
        assertThat(c.names()).hasSize(4);
    }

    @Test
    void aSelectionOutlivesWhatIsWrittenElsewhere() {
        select(1, 3);
        var selected = List.copyOf(model.selection().rows());
        model.edits().type(row(0), ParticipantText.PHONE, "0912");

        assertThat(model.selection().rows()).isEqualTo(selected);
        assertThat(c.participant("p0").contact().phone()).isEqualTo("0912");
    }

    @Test
    void somebodyIsRevealedAndTheHistoryOneStepAway() {
        model.reveal("p3");
        model.openHistory();

        assertThat(desk.place()).isEqualTo(new Place.History("hoi-nghi", Optional.of("p3")));
    }

    private void find(String typed) {
        model.finding().textProperty().set(typed);
    }

    private void select(int... indices) {
        model.selection()
                .rows()
                .setAll(Arrays.stream(indices).mapToObj(this::row).toList());
    }

    private ParticipantRow row(int index) {
        return model.finding().hits().get(index);
    }

    private List<String> shown() {
        return model.finding().hits().stream()
                .map(row -> row.participant().person().name())
                .toList();
    }
}
