package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.commitment.DeadlineChange;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class FollowUpPapersTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2024, 1, 16, 8, 0);
    private static final OrganizationId HEALTH = new OrganizationId("so-y-te");

    private final List<Entity> records = new ArrayList<>(List.of(
            Conference.named(Dossiers.ID, "Hội nghị sơ kết").withActual(Period.of(EIGHT, EIGHT.plusHours(3))),
            new Organization(HEALTH, "Sở Y tế", "SYT", OrganizationKind.DEPARTMENT, 1)));

    @Test
    void theRegisterShowsWhatIsLateOnTheDayItIsMade() {
        records.add(commitment("a").withDeadline(Optional.of(LocalDate.of(2024, 1, 17)), List.of()));
        records.add(commitment("b")
                .withDeadline(
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        List.of(new DeadlineChange(
                                Optional.of(LocalDate.of(2024, 2, 1)), "chờ kinh phí", EIGHT, "Thư ký"))));
        records.add(commitment("c").withState(CommitmentState.DONE));

        var register = Reading.of(DocumentKind.COMMITMENTS, Dossiers.of(records));

        assertThat(register.lines())
                .contains(
                        "Tính đến ngày 18 tháng 01 năm 2024.",
                        "1 | Việc a | Cam kết | Sở Y tế | 17/01/2024 | 0% | Quá hạn",
                        "2 | Việc b | Cam kết | Sở Y tế | 01/03/2024 | 0% | Đang thực hiện\nHạn cũ 01/02/2024: chờ kinh phí",
                        "3 | Việc c | Cam kết | Sở Y tế | …… | 100% | Hoàn thành");
        assertThat(register.findings())
                .contains(
                        "Cam kết số 1 đã quá hạn",
                        "Cam kết số 3 chưa có thời hạn",
                        "Cam kết số 3 đã hoàn thành nhưng chưa có minh chứng");
    }

    @Test
    void speechesAreDigestedOneByOneOrKindByKind() {
        assertThat(Reading.of(DocumentKind.SPEECHES, Dossiers.sample()).lines())
                .anyMatch(line -> line.startsWith("1 | Sở Giáo dục và Đào tạo Hà Nội | Mạng lưới"))
                .anyMatch(line -> line.startsWith("5 | Sở Giáo dục và Đào tạo Cần Thơ"))
                .noneMatch(line -> line.contains("Năm thành phố có nhiều lợi thế"));
        assertThat(Reading.of(new Edition(DocumentKind.SPEECHES, Arrangement.BY_KIND), Dossiers.sample())
                        .lines())
                .containsSubsequence(
                        "Kết quả",
                        "Khó khăn",
                        "3 | Đường truyền ở khu vực hải đảo chưa ổn định (ví dụ minh họa). | Sở Giáo dục và Đào tạo Hải Phòng",
                        "Đề xuất",
                        "Mô hình hay");
    }

    @Test
    void theSummaryOfTheSampleHasTheLengthOfNews() {
        var summary = Reading.of(DocumentKind.SUMMARY, Dossiers.sample());

        assertThat(summary.findings()).isEmpty();
        assertThat(summary.lines())
                .anyMatch(line -> line.startsWith("Phát biểu kết luận, Thứ trưởng Ngô Thị Minh yêu cầu: thực hiện tốt"))
                .contains(
                        "Dự hội nghị có đại diện các đơn vị thuộc Bộ và lãnh đạo các Sở GDĐT.",
                        "Hội nghị đã nghe tham luận, ý kiến trao đổi của các Sở Giáo dục và Đào tạo: Hà Nội, Thành phố Hồ Chí Minh,"
                                + " Hải Phòng, Đà Nẵng và Cần Thơ.");
    }

    @Test
    void theSummaryNamesThoseWhoWereCheckedInOnly() {
        records.add(seat("an", "Lê An", AttendanceState.PRESENT));
        records.add(seat("giang", "Bùi Thị Giang", AttendanceState.CONFIRMED));

        assertThat(Reading.of(DocumentKind.SUMMARY, Dossiers.of(records)).lines())
                .contains("Dự hội nghị có bà Lê An, Phó Giám đốc Sở Y tế.");
    }

    @Test
    void whereNobodyWasCheckedInTheSummaryNamesNobody() {
        records.add(seat("giang", "Bùi Thị Giang", AttendanceState.CONFIRMED));

        var summary = Reading.of(DocumentKind.SUMMARY, Dossiers.of(records));

        assertThat(summary.lines()).contains("Dự hội nghị có …………………….").noneMatch(line -> line.contains("Giang"));
        assertThat(summary.findings()).contains("01 đại biểu chưa điểm danh");
    }

    @Test
    void theSummarySaysWhoPromisedWhatUntilWhen() {
        var other = new OrganizationId("bv");
        records.add(Organization.named(other, "Bệnh viện tỉnh"));
        records.add(commitment("d")
                .withText("Việc giảm thời gian chờ")
                .withDeadline(Optional.of(LocalDate.of(2024, 12, 31)), List.of()));
        records.add(commitment("e")
                .withText("việc báo cáo trước ngày 20/12")
                .withLeads(List.of(other))
                .withDeadline(Optional.of(LocalDate.of(2024, 12, 20)), List.of()));

        assertThat(Reading.of(DocumentKind.SUMMARY, Dossiers.of(records)).lines())
                .contains("Tại hội nghị, các đơn vị thống nhất cam kết:"
                        + " (1) Việc giảm thời gian chờ (Sở Y tế; thời hạn: ngày 31 tháng 12 năm 2024);"
                        + " (2) Việc báo cáo trước ngày 20/12 (Bệnh viện tỉnh).");
    }

    @Test
    void theSummarySaysWhoCarriesOutADirection() {
        var note = Note.of(new NoteId("n"), Dossiers.ID, EIGHT, NoteKind.DIRECTION, "Rà soát trang thiết bị");
        records.add(note);
        records.add(commitment("d")
                .withSource(Optional.of(note.id()))
                .withDeadline(Optional.of(LocalDate.of(2024, 3, 1)), List.of()));

        assertThat(Reading.of(DocumentKind.SUMMARY, Dossiers.of(records)).lines())
                .contains("Các ý kiến chỉ đạo tại hội nghị yêu cầu:"
                        + " rà soát trang thiết bị (Sở Y tế; thời hạn: ngày 01 tháng 3 năm 2024).");
    }

    private static Participant seat(String id, String name, AttendanceState state) {
        return Participant.seat(new ParticipantId(id), Dossiers.ID)
                .withPerson(new Person("Bà", "", name))
                .withPosition("Phó Giám đốc")
                .withOrganization(Optional.of(HEALTH))
                .withAttendance(Attendance.of(state));
    }

    @Test
    void namesThatBeginAlikeAreSaidTogetherUpToTheNameOfAPlace() {
        var together = new Together(Texts.of(Language.VI));

        assertThat(together.of(List.of("Sở Y tế Hà Nội", "Sở Y tế Hà Nam", "Sở Y tế Hà Giang")))
                .isEqualTo("các Sở Y tế: Hà Nội, Hà Nam và Hà Giang");
        assertThat(together.of(List.of("Sở Y tế Huế", "Sở Tài chính Huế", "Sở Y tế")))
                .isEqualTo("Sở Y tế Huế, Sở Tài chính Huế và Sở Y tế");
        assertThat(together.of(List.of("ông An, Giám đốc", "bà Bình"))).isEqualTo("ông An, Giám đốc; bà Bình");
    }

    @Test
    void aPointGoesOnWithASmallLetterUnlessItMayBeginAName() {
        assertThat(Sentences.small("Rà soát thiết bị")).isEqualTo("rà soát thiết bị");
        assertThat(Sentences.small("Hà Nội thiếu giáo viên")).isEqualTo("Hà Nội thiếu giáo viên");
        assertThat(Sentences.small("UBND các quận báo cáo")).isEqualTo("UBND các quận báo cáo");
        assertThat(Sentences.listed(List.of("rà soát; bổ sung", "báo cáo")))
                .isEqualTo("(1) Rà soát; bổ sung; (2) Báo cáo");
    }

    @Test
    void aSummaryThatIsTooShortIsFound() {
        assertThat(Reading.of(DocumentKind.SUMMARY, Dossiers.of(records)).findings())
                .anyMatch(finding -> finding.startsWith("Tin có ") && finding.endsWith("nên từ 300 đến 500 từ"));
    }

    private static Commitment commitment(String id) {
        return Commitment.of(new CommitmentId(id), Dossiers.ID, "Việc " + id).withLeads(List.of(HEALTH));
    }
}
