package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.document.MinutesRecords.EIGHT;
import static vn.thuky.document.MinutesRecords.HEALTH;
import static vn.thuky.document.MinutesRecords.commitment;
import static vn.thuky.document.MinutesRecords.item;
import static vn.thuky.document.MinutesRecords.note;
import static vn.thuky.document.MinutesRecords.noteOf;
import static vn.thuky.document.MinutesRecords.participant;
import static vn.thuky.document.MinutesRecords.speech;
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
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.domain.vote.Majority;

class MinutesTest {
    private final List<Entity> records = MinutesRecords.begun();

    @Test
    void theLinesFollowTheTemplate() {
        assertThat(Reading.of(DocumentKind.MINUTES, Dossiers.sample()).lines())
                .extracting(line -> line.replaceAll(":.*", ""))
                .containsSubsequence(
                        "BIÊN BẢN",
                        "Thời gian bắt đầu",
                        "Địa điểm",
                        "Thành phần tham dự (danh sách tại Phụ lục)",
                        "Chủ trì (chủ tọa)",
                        "Thư ký (người ghi biên bản)",
                        "Nội dung (theo diễn biến hội nghị)",
                        "1. Khai mạc, giới thiệu đại biểu",
                        "2. Tham luận của các Sở GDĐT",
                        "2.1. Sở Giáo dục và Đào tạo Hà Nội",
                        "3. Trao đổi, thảo luận",
                        "4. Phát biểu chỉ đạo của Thứ trưởng",
                        "Chủ trì hội nghị kết luận, chỉ đạo",
                        "5. Thống nhất nội dung cam kết thi đua",
                        "6. Bế mạc",
                        "Hội nghị kết thúc vào 10 giờ 41 phút, ngày 16 tháng 01 năm 2024./.",
                        "THƯ KÝ",
                        "CHỦ TỌA",
                        "Ngô Thị Minh",
                        "Phụ lục",
                        "DANH SÁCH ĐẠI BIỂU");
    }

    @Test
    void ofAnEmptyConferenceEverythingIsBlankAndFound() {
        var minutes = Reading.of(DocumentKind.MINUTES, Dossiers.empty());

        assertThat(minutes.lines())
                .contains(
                        "Thời gian bắt đầu: …… giờ …… phút, ngày …… tháng …… năm …….",
                        "Chủ trì (chủ tọa): …………………….",
                        "1. Kết luận của chủ trì");
        assertThat(minutes.findings())
                .contains(
                        "Chưa có số văn bản",
                        "Chưa ghi giờ bắt đầu hội nghị",
                        "Chưa ghi giờ kết thúc hội nghị",
                        "Chưa có chủ trì",
                        "Chưa có thư ký",
                        "Chưa có đại biểu",
                        "Chưa ghi kết luận của chủ trì");
    }

    @Test
    void theNumberHasALeadingZero() {
        records.add(Document.draft(new DocumentId("bb"), Dossiers.ID, DocumentKind.MINUTES)
                .numbered("05", 2026));

        assertThat(lines()).contains("UBND THÀNH PHỐ", "SỞ Y TẾ", "Số: 05/BB-SYT");
    }

    @Test
    void attendanceIsCountedWithSubstitutesAndReasons() {
        records.add(participant("a", "Lê An", Role.CHAIR, AttendanceState.PRESENT, "Chủ tọa đoàn"));
        records.add(participant("b", "Lê Bình", Role.DELEGATE, AttendanceState.ABSENT_EXCUSED, "Đại biểu"));
        records.add(participant("c", "Lê Chi", Role.DELEGATE, AttendanceState.ABSENT, "Đại biểu"));
        var d = participant("d", "Lê Dung", Role.DELEGATE, AttendanceState.PRESENT, "Đại biểu");
        records.add(d.withAttendance(new Attendance(
                AttendanceState.PRESENT, Optional.of(new ParticipantId("b")), "", Optional.empty(), Optional.empty())));
        records.add(participant("e", "", Role.SECRETARY, AttendanceState.INVITED, "Đại biểu"));

        assertThat(lines())
                .contains(
                        "Thành phần tham dự (danh sách tại Phụ lục): mời 04 đại biểu, có mặt 02, trong đó dự thay 01, vắng không lý do 01, chưa điểm danh 01.",
                        "- Chủ tọa đoàn: mời 01 đại biểu, có mặt 01.",
                        "Chủ trì (chủ tọa): Lê An, Giám đốc Sở Y tế.",
                        "Thư ký (người ghi biên bản): Giám đốc Sở Y tế.",
                        "2 | Lê Bình | Giám đốc Sở Y tế | Vắng có lý do; người dự thay: Lê Dung, Giám đốc Sở Y tế",
                        "4 | Lê Dung | Giám đốc Sở Y tế | Có mặt, dự thay Lê Bình, Giám đốc Sở Y tế");
        assertThat(findings())
                .contains(
                        "01 đại biểu vắng không có lý do",
                        "01 đại biểu vắng có lý do nhưng chưa ghi lý do",
                        "01 đại biểu chưa điểm danh",
                        "01 đại biểu chưa có họ tên");
    }

    @Test
    void votesAreToldWithTheirCountsBeforeTheConclusion() {
        records.add(item("1", 0, "Khai mạc", AgendaKind.OPENING, Period.of(EIGHT, EIGHT.plusMinutes(5))));
        records.add(vote("v1", "Thông qua quy chế", 48, 45, 2, 1));
        records.add(vote("v2", "Chọn đơn vị đăng cai", 48, 20, 28, 0));

        assertThat(lines())
                .containsSubsequence(
                        "1. Khai mạc",
                        "2. Biểu quyết",
                        "(1) Thông qua quy chế.",
                        "- Kết quả: tán thành 45, không tán thành 02, không có ý kiến 01, trên tổng số 48 đại biểu có mặt;"
                                + " được thông qua (yêu cầu quá nửa số đại biểu có mặt).",
                        "(2) Chọn đơn vị đăng cai.",
                        "- Kết quả: tán thành 20, không tán thành 28, không có ý kiến 00, trên tổng số 48 đại biểu có mặt;"
                                + " không được thông qua (yêu cầu quá nửa số đại biểu có mặt).",
                        "3. Kết luận của chủ trì");
    }

    @Test
    void howManyWereInvitedIsToldWhereItIsTheMeasure() {
        var counted = vote("v1", "Thông qua quy chế", 48, 45, 2, 1);
        records.add(counted.withInvited(60).withCounts(Majority.TWO_THIRDS_OF_INVITED, counted.tallies()));

        assertThat(lines())
                .contains(
                        "- Kết quả: tán thành 45, không tán thành 02, không có ý kiến 01, trên tổng số 48 đại biểu có mặt,"
                                + " 60 đại biểu được triệu tập; được thông qua"
                                + " (yêu cầu ít nhất hai phần ba tổng số đại biểu được triệu tập).");
    }

    @Test
    void moreVotesThanPeopleAreFound() {
        records.add(vote("v1", "Thông qua quy chế", 3, 3, 1, 0));
        assertThat(findings()).contains("Biểu quyết “Thông qua quy chế”: số phiếu nhiều hơn số đại biểu có mặt");

        records.clear();
        records.add(Conference.named(Dossiers.ID, "Hội nghị"));
        records.add(participant("a", "Lê An", Role.CHAIR, AttendanceState.PRESENT, ""));
        records.add(vote("v1", "Thông qua quy chế", 3, 2, 0, 0));
        assertThat(findings()).anyMatch(finding -> finding.contains("số phiếu nhiều hơn"));
        records.removeLast();
        records.add(vote("v1", "Thông qua quy chế", 1, 1, 0, 0));
        assertThat(findings()).noneMatch(finding -> finding.contains("số phiếu nhiều hơn"));
    }

    @Test
    void anItemForVotingTellsItsVotesAndWithoutOneIsBlank() {
        records.add(item("1", 0, "Biểu quyết quy chế", AgendaKind.VOTE, Period.of(EIGHT, EIGHT.plusMinutes(5))));
        assertThat(findings()).contains("Mục “Biểu quyết quy chế” chưa có ghi chép");

        records.add(vote("v1", "Thông qua quy chế", 0, 2, 0, 0));
        assertThat(findings()).doesNotContain("Mục “Biểu quyết quy chế” chưa có ghi chép");
        assertThat(lines())
                .containsSubsequence("1. Biểu quyết quy chế", "(1) Thông qua quy chế.", "2. Kết luận của chủ trì")
                .doesNotContain("2. Biểu quyết");
    }

    @Test
    void itemsStandInTheOrderTheyHappened() {
        records.add(item("1", 0, "Khai mạc", AgendaKind.OPENING, Period.of(EIGHT, EIGHT.plusMinutes(5))));
        records.add(item("2", 1, "Báo cáo", AgendaKind.REPORT, Period.of(EIGHT.plusHours(1), EIGHT.plusHours(2))));
        records.add(item("3", 2, "Giải lao", AgendaKind.BREAK, Period.UNKNOWN));
        records.add(
                item("4", 3, "Thảo luận", AgendaKind.DISCUSSION, Period.of(EIGHT.plusMinutes(5), EIGHT.plusHours(1))));

        assertThat(lines())
                .containsSubsequence(
                        "1. Khai mạc",
                        "Từ 08 giờ 00 phút đến 08 giờ 05 phút.",
                        "2. Thảo luận",
                        "- Nội dung: …………………….",
                        "3. Báo cáo",
                        "4. Kết luận của chủ trì")
                .doesNotContain("Giải lao");
        assertThat(findings()).contains("Mục “Thảo luận” chưa có ghi chép", "Mục “Báo cáo” chưa có ghi chép");
    }

    @Test
    void notesAndSpeechesWithoutAnItemFindTheirPlaceByTimeOrKind() {
        records.add(item("1", 0, "Tham luận", AgendaKind.SPEECHES, Period.of(EIGHT, EIGHT.plusHours(1))));
        records.add(speech("a", SpeechKind.PAPER, SpeechStatus.DONE, Period.of(EIGHT, EIGHT.plusMinutes(9))));
        records.add(speech("b", SpeechKind.ANSWER, SpeechStatus.DONE, Period.UNKNOWN));
        records.add(speech("c", SpeechKind.PAPER, SpeechStatus.ACCEPTED, Period.UNKNOWN));
        records.add(note("a", 30, NoteKind.REMARK, "trong giờ tham luận"));
        records.add(note("b", 200, NoteKind.REMARK, "sau cùng"));
        records.add(note("c", 201, NoteKind.DIRECTION, "làm ngay"));

        assertThat(lines())
                .containsSubsequence(
                        "1. Tham luận",
                        "- trong giờ tham luận.",
                        "1.1. Sở Y tế: Bài a",
                        "2. Giải trình, tiếp thu",
                        "2.1. Sở Y tế: Bài b",
                        "3. Nội dung khác",
                        "- sau cùng.",
                        "4. Kết luận hội nghị",
                        "Ý kiến chỉ đạo tại hội nghị:",
                        "(1) làm ngay.");
        assertThat(findings())
                .contains(
                        "Bài “Sở Y tế: Bài a” chưa có ghi chép",
                        "Bài “Sở Y tế: Bài b” chưa đủ giờ bắt đầu, kết thúc",
                        "Bài “Sở Y tế: Bài c” đã đăng ký nhưng chưa ghi nhận là đã phát biểu");
    }

    @Test
    void theTitleOfTheOnlySpeechOfAnItemIsKept() {
        records.add(item("1", 0, "Báo cáo sơ kết", AgendaKind.REPORT, Period.of(EIGHT, EIGHT.plusHours(1))));
        records.add(speech("a", SpeechKind.REPORT, SpeechStatus.DONE, Period.of(EIGHT, EIGHT.plusMinutes(9))));

        assertThat(lines()).containsSubsequence("1. Báo cáo sơ kết", "1.1. Sở Y tế: Bài a");
    }

    @Test
    void pointsOfASpeechStandByKindAndLeadBackToTheirNotes() {
        records.add(speech("a", SpeechKind.PAPER, SpeechStatus.DONE, Period.of(EIGHT, EIGHT.plusMinutes(9))));
        records.add(noteOf("a", "1", NoteKind.PROPOSAL, "Thêm biên chế"));
        records.add(noteOf("a", "2", NoteKind.RESULT, "Đạt 98%"));
        records.add(noteOf("a", "3", NoteKind.RESULT, "Vượt kế hoạch!"));
        records.add(noteOf("a", "4", NoteKind.COMMITMENT, "Xong trong quý II"));

        assertThat(lines())
                .containsSubsequence(
                        "- Kết quả:",
                        "+ Đạt 98%.",
                        "+ Vượt kế hoạch!",
                        "- Đề xuất: Thêm biên chế.",
                        "- Cam kết: Xong trong quý II.");
        assertThat(Reading.of(DocumentKind.MINUTES, Dossiers.of(records)).findingRecords())
                .anyMatch(finding -> finding.key().equals("document.finding.noteNotCommitted")
                        && finding.source().equals(Optional.of(new NoteId("4"))));
    }

    @Test
    void commitmentsSayWhoAnswersAndUntilWhen() {
        records.add(commitment(
                0, "Trang bị máy", CommitmentOrigin.ASSIGNED, List.of(HEALTH), Optional.of(LocalDate.of(2026, 4, 9))));
        records.add(commitment(1, "Tập huấn", CommitmentOrigin.ASSIGNED, List.of(), Optional.empty()));

        assertThat(lines())
                .containsSubsequence(
                        "1. Cam kết, nhiệm vụ được giao",
                        "Nhiệm vụ được giao:",
                        "(1) Trang bị máy. Chủ trì: Sở Y tế. Sản phẩm: Báo cáo. Thời hạn: ngày 09 tháng 4 năm 2026.",
                        "(2) Tập huấn. Chủ trì: ……………………. Sản phẩm: Báo cáo. Thời hạn: ngày …… tháng …… năm …….",
                        "2. Kết luận của chủ trì");
        assertThat(findings()).contains("Cam kết số 2 chưa có đơn vị chủ trì", "Cam kết số 2 chưa có thời hạn");
    }

    @Test
    void onALaterDayTheDayIsNamed() {
        var nextDay = EIGHT.plusDays(1);
        records.add(item("1", 0, "Khai mạc", AgendaKind.OPENING, Period.of(EIGHT, EIGHT.plusMinutes(5))));
        records.add(item("2", 1, "Bế mạc", AgendaKind.CLOSING, Period.of(nextDay, nextDay.plusMinutes(5))));

        assertThat(lines())
                .contains(
                        "Từ 08 giờ 00 phút đến 08 giờ 05 phút.",
                        "Từ 08 giờ 00 phút, ngày 06 tháng 3 năm 2026 đến 08 giờ 05 phút.");
    }

    @Test
    void impossibleTimesAreFound() {
        records.set(0, ((Conference) records.getFirst()).withActual(Period.of(EIGHT, EIGHT.minusHours(1))));
        records.add(item("1", 0, "Khai mạc", AgendaKind.OPENING, Period.of(EIGHT, EIGHT.minusMinutes(5))));

        assertThat(findings())
                .contains("Giờ kết thúc hội nghị trước giờ bắt đầu", "Mục “Khai mạc”: giờ kết thúc trước giờ bắt đầu");
    }

    private List<String> lines() {
        return Reading.of(DocumentKind.MINUTES, Dossiers.of(records)).lines();
    }

    @Test
    void remarksBeforeThePointsOfASpeechLeadUpToThemAndLaterOnesFollow() {
        records.add(speech("a", SpeechKind.PAPER, SpeechStatus.DONE, Period.of(EIGHT, EIGHT.plusMinutes(9))));
        records.add(noteOf("a", "a", NoteKind.REMARK, "bối cảnh"));
        records.add(noteOf("a", "b", NoteKind.PROPOSAL, "thêm máy"));
        records.add(noteOf("a", "c", NoteKind.REMARK, "lời cảm ơn"));
        records.add(noteOf("a", "d", NoteKind.RESULT, "đủ thuốc"));

        assertThat(lines())
                .containsSubsequence("- bối cảnh.", "- Kết quả: đủ thuốc.", "- Đề xuất: thêm máy.", "- lời cảm ơn.");
    }

    @Test
    void whatContradictsItselfOrWasNotUnderstoodIsFound() {
        records.add(participant("a", "Lê An", Role.DELEGATE, AttendanceState.ABSENT, ""));
        records.add(speech("a", SpeechKind.PAPER, SpeechStatus.DONE, Period.of(EIGHT, EIGHT.plusMinutes(9)))
                .withSpeakers(List.of(new ParticipantId("a"))));
        records.add(noteOf("a", "a", NoteKind.DIRECTION, "làm ngay"));
        records.add(noteOf("a", "b", NoteKind.REMARK, "nhờ @noi vu"));

        assertThat(findings())
                .contains(
                        "Lê An, Giám đốc Sở Y tế đã phát biểu nhưng điểm danh đang là “Vắng không lý do”",
                        "Ý kiến chỉ đạo ghi trong phần phát biểu của người không chủ trì: làm ngay",
                        "Ghi chép còn dấu @ hoặc ! chưa hiểu: @noi");
    }

    @Test
    void aSentenceEndsAfterAnyOtherMarkToo() {
        assertThat(Sentences.ended("gửi @@")).isEqualTo("gửi @@.");
        assertThat(Sentences.ended("xong!")).isEqualTo("xong!");
    }

    private List<String> findings() {
        return Reading.of(DocumentKind.MINUTES, Dossiers.of(records)).findings();
    }
}
