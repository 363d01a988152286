package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;

class ParticipantPapersTest {
    private static final SiteId HUE = new SiteId("hue");

    private final List<Entity> records = new ArrayList<>(List.of(
            Conference.named(Dossiers.ID, "Hội nghị sơ kết"),
            Site.named(HUE, Dossiers.ID, "Điểm cầu Huế"),
            new Organization(new OrganizationId("a"), "Sở A", "", OrganizationKind.DEPARTMENT, 1),
            new Organization(new OrganizationId("b"), "Sở B", "", OrganizationKind.DEPARTMENT, 2)));

    @Test
    void theListStandsByGroupAndRankOrBySite() {
        records.add(seat("x", "Lê An", "Khối sở"));
        records.add(seat("y", "Lê Bình", "Khối sở").withSite(Optional.of(HUE)));

        assertThat(lines(DocumentKind.PARTICIPANTS, Arrangement.BY_RANK))
                .containsSubsequence("Khối sở", "1 | Lê An", "2 | Lê Bình | Huế");
        assertThat(lines(DocumentKind.PARTICIPANTS, Arrangement.BY_SITE))
                .containsSubsequence("Điểm cầu Huế", "1 | Lê Bình | Huế", "Không ghi điểm cầu", "2 | Lê An");
    }

    @Test
    void eachSiteHasItsOwnSheetToSign() {
        var sheets = Reading.of(DocumentKind.ATTENDANCE, Dossiers.sample()).paper();

        assertThat(sheets.sections()).hasSize(6);
        assertThat(lines(DocumentKind.ATTENDANCE, Arrangement.BY_RANK)).containsOnlyOnce("BẢNG ĐIỂM DANH");
    }

    @Test
    void substitutesAreSignedInAndNotExpected() {
        records.add(seat("x", "Lê An", ""));
        records.add(seat("y", "Lê Bình", "")
                .withAttendance(
                        Attendance.of(AttendanceState.PRESENT).withSubstituteFor(Optional.of(new ParticipantId("x")))));

        assertThat(lines(DocumentKind.PARTICIPANTS, Arrangement.BY_RANK)).noneMatch(line -> line.contains("Lê Bình"));
        assertThat(lines(DocumentKind.ATTENDANCE, Arrangement.BY_RANK))
                .contains(
                        "2 | Lê Bình | Có mặt, dự thay Lê An",
                        "Tổng hợp: mời 01 đại biểu, có mặt 01, trong đó dự thay 01.");
    }

    @Test
    void namesInSmallLettersAndPeopleOutOfOrderAreFound() {
        records.add(seat("x", "Lê văn An", "I").withOrganization(Optional.of(new OrganizationId("b"))));
        records.add(seat("y", "Lê Bình", "I").withOrganization(Optional.of(new OrganizationId("a"))));
        records.add(seat("z", "Lê Chi", "II"));
        records.add(seat("t", "Lê Dung", "I"));

        assertThat(Reading.of(DocumentKind.PARTICIPANTS, Dossiers.of(records)).findings())
                .contains(
                        "Họ tên chưa viết hoa đủ: Lê văn An",
                        "“Lê Bình, Sở A” đứng sau “Lê văn An, Sở B”, khác thứ tự đơn vị",
                        "Nhóm “I” bị tách làm nhiều chỗ trong danh sách");
    }

    @Test
    void theLogOfLinesIsTheSecondAppendixOfTheMinutes() {
        records.add(seat("x", "Lê An", ""));
        records.set(
                1,
                Site.named(HUE, Dossiers.ID, "Huế")
                        .withLine(List.of(
                                new LineEvent(LocalDateTime.of(2024, 1, 16, 9, 5), LineState.LOST, "mất điện"))));

        assertThat(Reading.of(DocumentKind.MINUTES, Dossiers.of(records)).lines())
                .containsSubsequence(
                        "Phụ lục I",
                        "Phụ lục II",
                        "NHẬT KÝ ĐƯỜNG TRUYỀN CÁC ĐIỂM CẦU",
                        "1 | Huế | 09:05 16/01/2024 | Mất kết nối | mất điện");
    }

    private List<String> lines(DocumentKind kind, Arrangement arrangement) {
        return Reading.of(new Edition(kind, arrangement), Dossiers.of(records)).lines();
    }

    private static Participant seat(String id, String name, String group) {
        return Participant.seat(new ParticipantId(id), Dossiers.ID)
                .withPerson(new Person("", "", name))
                .withGroup(group);
    }
}
