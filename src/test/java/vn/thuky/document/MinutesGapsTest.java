package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.document.MinutesRecords.EIGHT;
import static vn.thuky.document.MinutesRecords.HEALTH;
import static vn.thuky.document.MinutesRecords.commitment;
import static vn.thuky.document.MinutesRecords.item;
import static vn.thuky.document.MinutesRecords.note;
import static vn.thuky.document.MinutesRecords.participant;
import static vn.thuky.document.MinutesRecords.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.NoteKind;

/** What minutes say where something did not happen, or is not known. */
class MinutesGapsTest {
    private final List<Entity> records = MinutesRecords.begun();

    @Test
    void whatOfTheAgendaNeverBeganIsLeftOutOfTheCourseAndNamedAsNotCarriedOut() {
        records.add(item("1", 0, "Khai mạc", AgendaKind.OPENING, Period.of(EIGHT, EIGHT.plusMinutes(5))));
        records.add(item("2", 1, "Thảo luận", AgendaKind.DISCUSSION, Period.UNKNOWN));
        records.add(item("3", 2, "Giải lao", AgendaKind.BREAK, Period.UNKNOWN));
        records.add(item("4", 3, "", AgendaKind.CLOSING, Period.UNKNOWN));

        assertThat(lines())
                .containsSubsequence(
                        "1. Khai mạc",
                        "2. Kết luận của chủ trì",
                        "Nội dung trong chương trình chưa thực hiện: Thảo luận; Bế mạc.",
                        "Hội nghị kết thúc vào 11 giờ 00 phút, ngày 05 tháng 3 năm 2026./.")
                .noneMatch(line -> line.startsWith("Từ …"));
        assertThat(findings())
                .contains(
                        "Mục “Thảo luận” chưa thực hiện, chưa ghi giờ bắt đầu",
                        "Mục “Bế mạc” chưa thực hiện, chưa ghi giờ bắt đầu")
                .doesNotContain("Mục “Thảo luận” chưa có ghi chép");
    }

    @Test
    void beforeAConferenceWasOpenedEveryItemKeepsRoomForItsTimes() {
        records.set(0, Conference.named(Dossiers.ID, "Hội nghị sơ kết"));
        records.add(item("2", 1, "Thảo luận", AgendaKind.DISCUSSION, Period.UNKNOWN));

        assertThat(lines())
                .contains("1. Thảo luận", "Từ …… giờ …… phút đến …… giờ …… phút.")
                .noneMatch(line -> line.contains("chưa thực hiện"));
    }

    @Test
    void anItemThatNeverBeganIsToldWhereSomethingOfItIsKnown() {
        records.add(item("1", 0, "Kết luận", AgendaKind.CONCLUSION, Period.UNKNOWN));
        records.add(item("2", 1, "Cam kết", AgendaKind.COMMITMENT, Period.UNKNOWN));
        records.add(item("3", 2, "Biểu quyết", AgendaKind.VOTE, Period.UNKNOWN));
        records.add(note("c", 20, NoteKind.DIRECTION, "làm ngay"));
        records.add(commitment(0, "Tập huấn", CommitmentOrigin.PLEDGED, List.of(HEALTH), Optional.empty()));
        records.add(vote("v1", "Thông qua quy chế", 0, 2, 0, 0));

        assertThat(lines()).contains("1. Kết luận", "(1) làm ngay.", "2. Cam kết", "3. Biểu quyết");
    }

    @Test
    void directionsAreNotThoseOfAChairWhereNobodyPresides() {
        records.add(note("c", 20, NoteKind.DIRECTION, "làm ngay"));

        assertThat(lines())
                .contains("1. Kết luận hội nghị", "Ý kiến chỉ đạo tại hội nghị:", "(1) làm ngay.")
                .doesNotContain("Chủ trì hội nghị kết luận, chỉ đạo:");
        assertThat(findings()).contains("Chưa có chủ trì nên chưa rõ ý kiến chỉ đạo là của ai");
        assertThat(Reading.of(DocumentKind.SUMMARY, Dossiers.of(records)).lines())
                .contains("Các ý kiến chỉ đạo tại hội nghị yêu cầu: làm ngay.");

        records.add(participant("a", "Lê An", Role.CHAIR, AttendanceState.PRESENT, ""));
        assertThat(lines()).contains("1. Kết luận của chủ trì", "Chủ trì hội nghị kết luận, chỉ đạo:");
    }

    @Test
    void aDeadlineThatTheTextSaysIsNotSaidTwice() {
        var deadline = Optional.of(LocalDate.of(2026, 9, 30));
        var own = List.of(HEALTH);
        records.add(commitment(0, "Nộp báo cáo trước 30/9", CommitmentOrigin.ASSIGNED, own, deadline));
        records.add(commitment(1, "Nộp trước ngày 30 tháng 9 năm 2026", CommitmentOrigin.ASSIGNED, own, deadline));
        records.add(commitment(2, "Nộp trước 30/9/2027", CommitmentOrigin.ASSIGNED, own, deadline));
        records.add(commitment(3, "Nộp theo Quyết định 130/9", CommitmentOrigin.ASSIGNED, own, deadline));

        assertThat(lines())
                .contains(
                        "(1) Nộp báo cáo trước 30/9. Sản phẩm: Báo cáo.",
                        "(2) Nộp trước ngày 30 tháng 9 năm 2026. Sản phẩm: Báo cáo.",
                        "(3) Nộp trước 30/9/2027. Sản phẩm: Báo cáo. Thời hạn: ngày 30 tháng 9 năm 2026.",
                        "(4) Nộp theo Quyết định 130/9. Sản phẩm: Báo cáo. Thời hạn: ngày 30 tháng 9 năm 2026.");
    }

    @Test
    void aPledgeOfWhichNothingElseIsToldStandsAloneWithoutDots() {
        var own = List.of(HEALTH);
        records.add(commitment(0, "Tập huấn", CommitmentOrigin.PLEDGED, own, Optional.empty())
                .withProduct(""));
        records.add(commitment(1, "Rà soát", CommitmentOrigin.PLEDGED, own, Optional.empty()));

        assertThat(lines())
                .containsSubsequence(
                        "Các đơn vị thống nhất cam kết:",
                        "Đơn vị chủ trì thực hiện: Sở Y tế.",
                        "(1) Tập huấn.",
                        "(2) Rà soát. Sản phẩm: Báo cáo. Thời hạn: ngày …… tháng …… năm …….");
        assertThat(findings()).contains("Cam kết số 1 chưa có thời hạn", "Cam kết số 2 chưa có thời hạn");
    }

    @Test
    void unitsAreNotSaidToPledgeWhereNoneIsKnown() {
        records.add(commitment(0, "Tập huấn", CommitmentOrigin.PLEDGED, List.of(), Optional.empty()));

        assertThat(lines())
                .contains("Hội nghị ghi nhận các nội dung cam kết:")
                .noneMatch(line -> line.startsWith("Các đơn vị"));
        assertThat(findings()).contains("Cam kết số 1 chưa có đơn vị chủ trì");
    }

    @Test
    void withoutARollCallHowManyCameIsABlank() {
        records.add(participant("a", "Lê An", Role.CHAIR, AttendanceState.INVITED, "Chủ tọa đoàn"));
        records.add(participant("b", "Lê Bình", Role.DELEGATE, AttendanceState.INVITED, "Đại biểu"));

        assertThat(lines())
                .contains(
                        "Thành phần tham dự (danh sách tại Phụ lục): mời 02 đại biểu, có mặt …….",
                        "- Đại biểu: mời 01 đại biểu, có mặt …….");
        assertThat(findings()).contains("02 đại biểu chưa điểm danh");
    }

    private List<String> lines() {
        return Reading.of(DocumentKind.MINUTES, Dossiers.of(records)).lines();
    }

    private List<String> findings() {
        return Reading.of(DocumentKind.MINUTES, Dossiers.of(records)).findings();
    }
}
