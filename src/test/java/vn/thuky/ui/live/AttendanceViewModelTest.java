package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Participant;
import vn.thuky.service.CannotOpen;

@SuppressWarnings("NullAway.Init")
class AttendanceViewModelTest {
    private LiveModel live;
    private AttendanceViewModel attendance;
    private LineLogViewModel lineLog;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        attendance = live.model.rollCall().attendance();
        lineLog = live.model.rollCall().lineLog();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aReasonMakesAnAbsenceExcused() {
        correct(1);
        attendance.attendanceProperty().set(AttendanceState.ABSENT);
        attendance.reasonProperty().set("đi công tác nước ngoài");
        assertThat(said()).isEqualTo("Vắng có lý do");
        attendance.keep();

        assertThat(now(1))
                .isEqualTo(Attendance.of(AttendanceState.ABSENT_EXCUSED).withReason("đi công tác nước ngoài"));
        correct(1);
        assertThat(attendance.reasonProperty().get()).isEqualTo("đi công tác nước ngoài");
    }

    @Test
    void whoeverIsPresentHasNoReasonOfAbsence() {
        live.c.rollCall.excuse(person(1), "đi công tác");
        correct(1);
        attendance.attendanceProperty().set(AttendanceState.PRESENT);
        attendance.reasonProperty().set("đi công tác nước ngoài");
        assertThat(said()).isEqualTo("Người có mặt không có lý do vắng.");
        attendance.reasonProperty().set("đi công tác");
        attendance.keep();

        assertThat(now(1)).isEqualTo(Attendance.of(AttendanceState.PRESENT));
    }

    @Test
    void whoeverCameWasThereAlsoWhereTheRollWasNotCalled() {
        correct(1);
        attendance.cameProperty().set("8h45");
        attendance.reasonProperty().set("ốm");
        assertThat(said()).isEqualTo("Người có mặt không có lý do vắng.");
        attendance.reasonProperty().set("");
        attendance.keep();

        assertThat(now(1).state()).isEqualTo(AttendanceState.PRESENT_ONLINE);
        assertThat(now(1).cameAt()).contains(START.plusMinutes(15));
    }

    @Test
    void aSubstituteOnNoListIsAddedLastAndWhoeverIsReplacedStays() {
        live.c.rollCall.toggle(person(1));
        correct(1);
        attendance.substitutesProperty().set("Trần Thị Bình");
        assertThat(said()).isEqualTo("Có mặt (trực tuyến); thêm vào danh sách người dự thay: Trần Thị Bình");
        attendance.keep();

        var all = live.c.store().people().participants(ID);
        var substitute = all.getLast();
        assertThat(substitute.person().name()).isEqualTo("Trần Thị Bình");
        assertThat(substitute.site()).contains(site(1));
        assertThat(substitute.attendance().substituteFor()).contains(person(1));
        assertThat(substitute.attendance().state()).isEqualTo(AttendanceState.PRESENT_ONLINE);
        assertThat(now(1).state()).isEqualTo(AttendanceState.INVITED);
        assertThat(all).extracting(Participant::id).startsWith(person(0), person(1), person(2));
        assertThat(LiveModel.said(live.model.rollCall().sentenceProperty().get()))
                .isEqualTo("mời 03 đại biểu, có mặt 01, trong đó dự thay 01, chưa điểm danh 02");

        live.undo();
        assertThat(live.c.store().people().participants(ID)).hasSize(3);
        assertThat(now(1).state()).isEqualTo(AttendanceState.PRESENT_ONLINE);
    }

    @Test
    void aSubstituteOnTheListIsMeantByPartOfTheNameAndCanBeTakenBack() {
        correct(0);
        attendance.substitutesProperty().set("duc");
        attendance.keep();
        assertThat(now(1).substituteFor()).contains(person(0));
        assertThat(now(1).state().present()).isTrue();

        correct(0);
        assertThat(attendance.substitutesProperty().get()).isEqualTo("Giám đốc Lê Văn Đức");
        attendance.substitutesProperty().set("");
        attendance.keep();
        assertThat(now(1).substituteFor()).isEmpty();
    }

    @Test
    void inWhosePlaceSomebodyCameIsSaidToo() {
        correct(1);
        attendance.attendanceProperty().set(AttendanceState.PRESENT);
        attendance.substituteForProperty().set("ngô thị minh");
        attendance.keep();
        assertThat(now(1).substituteFor()).contains(person(0));

        correct(1);
        attendance.substituteForProperty().set("không ai cả");
        assertThat(said()).isEqualTo("Không rõ “không ai cả” là ai trong danh sách đại biểu.");
        attendance.keep();
        assertThat(attendance.personProperty().get()).isPresent();
        attendance.substituteForProperty().set("ngô thị minh");
        attendance.substitutesProperty().set("Trần Thị Bình");
        assertThat(said()).isEqualTo("Người dự thay thì không có người khác dự thay.");
    }

    @Test
    void whenSomebodyCameAndLeftIsCorrected() {
        live.c.pass(20);
        live.c.rollCall.came(person(0));
        correct(0);
        attendance.cameProperty().set("8h40");
        attendance.leftProperty().set("8:35");
        assertThat(said()).isEqualTo("Giờ về sớm hơn giờ đến.");
        attendance.leftProperty().set("chín giờ");
        assertThat(attendance.doubtfulProperty().get()).isTrue();
        assertThat(attendance.wrong(attendance.leftProperty())).isTrue();
        assertThat(attendance.wrong(attendance.cameProperty())).isFalse();
        attendance.leftProperty().set("9g30");
        attendance.keep();

        assertThat(now(0).cameAt()).contains(START.plusMinutes(10));
        assertThat(now(0).leftAt()).contains(START.plusMinutes(60));
        correct(0);
        attendance.attendanceProperty().set(AttendanceState.ABSENT);
        assertThat(said()).isEqualTo("Người vắng không có giờ đến, giờ về.");
    }

    @Test
    void theLogOfALineIsCorrected() {
        live.c.rollCall.line(site(1), LineState.CONNECTED);
        live.c.pass(20);
        live.c.rollCall.line(site(1), LineState.LOST);
        var rollCall = live.model.rollCall();
        rollCall.selectedSiteProperty().set(Optional.of(rollCall.sites().get(1)));
        rollCall.correct();
        assertThat(lineLog.rows()).hasSize(3);

        lineLog.rows().get(0).atProperty().set("");
        lineLog.rows().get(1).atProperty().set("8h45");
        lineLog.rows().get(1).remarkProperty().set("mất điện");
        lineLog.rows().get(2).atProperty().set("hai giờ");
        lineLog.keep();
        assertThat(lineLog.doubtfulProperty().get()).isTrue();
        lineLog.rows().get(2).atProperty().set("8:40");
        lineLog.keep();

        assertThat(live.c.store().people().site(site(1)).orElseThrow().line())
                .extracting(event -> Figures.clock(event.at()) + " " + event.state() + " " + event.remark())
                .containsExactly("08:40 CONNECTED ", "08:45 LOST mất điện");
        live.undo();
        assertThat(live.c.store().people().site(site(1)).orElseThrow().line()).hasSize(2);
    }

    private void correct(int number) {
        attendance.correct(live.c.thePerson(number));
    }

    private Attendance now(int number) {
        return live.c.thePerson(number).attendance();
    }

    private String said() {
        return LiveModel.said(attendance.saidProperty().get());
    }

    @Test
    void callingGoesToWhoIsTypedAndSaysWhenThatIsNotOne() {
        var rollCall = live.model.rollCall();
        rollCall.selectedSiteProperty().set(Optional.of(rollCall.sites().get(1)));
        rollCall.call();
        rollCall.findProperty().set("giám đốc");
        rollCall.correct();
        assertThat(live.desk.notice()).isEqualTo("live.roll.meant");
        rollCall.findProperty().set("1");
        rollCall.correct();

        assertThat(attendance.name()).isEqualTo("Giám đốc Lê Văn Đức");
        assertThat(attendance.others()).isEqualTo(List.of("Giám đốc Ngô Thị Minh", "Giám đốc Sở GDĐT Đà Nẵng"));
    }
}
