package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;

class InvitationsTest {
    private static final OrganizationId HEALTH = new OrganizationId("so-y-te");

    private final List<Entity> records = new ArrayList<>(List.of(
            Conference.named(Dossiers.ID, "Hội nghị sơ kết")
                    .withPlanned(Period.UNKNOWN.withStart(LocalDateTime.of(2024, 1, 24, 8, 0))),
            new Organization(HEALTH, "Sở Y tế", "SYT", OrganizationKind.DEPARTMENT, 1)));

    @Test
    void oneForAllNamesEachAndLeavesOutTheHosts() {
        assertThat(Reading.of(DocumentKind.INVITATION, Dossiers.sample()).lines())
                .containsSubsequence(
                        "Số: ……/GM-CTĐ1",
                        "GIẤY MỜI",
                        "Cụm thi đua số 1 trân trọng kính mời:",
                        "- Lãnh đạo Sở Giáo dục và Đào tạo Hà Nội;",
                        "- Lãnh đạo Sở Giáo dục và Đào tạo Cần Thơ.",
                        "Thời gian: 08 giờ 30 phút, ngày 16 tháng 01 năm 2024.",
                        "- Như trên;")
                .noneMatch(line -> line.startsWith("- Ngô Thị Minh"));
    }

    @Test
    void manyNamesStandInAListBehindIt() {
        for (int i = 10; i < 30; i++) {
            records.add(guest("g" + i, "Lê An " + i));
        }

        var letter = Reading.of(DocumentKind.INVITATION, Dossiers.of(records));

        assertThat(letter.lines())
                .anyMatch(line -> line.endsWith("kính mời: 20 đại biểu có tên trong danh sách kèm theo."))
                .contains("DANH SÁCH ĐẠI BIỂU ĐƯỢC MỜI")
                .anyMatch(line -> line.startsWith("20 | Lê An 29"));
    }

    @Test
    void eachPersonGetsOneOnAPageOfItsOwn() {
        records.add(guest("a", "Lê An").withPosition("Phó Giám đốc").withOrganization(Optional.of(HEALTH)));
        records.add(guest("b", "").withPosition("Lãnh đạo phòng"));

        var letters = Reading.of(edition(Arrangement.EACH_PERSON), Dossiers.of(records));

        assertThat(letters.paper().sections()).hasSize(2);
        assertThat(letters.lines())
                .anyMatch(line -> line.endsWith("kính mời: Ông (Bà) Lê An, Phó Giám đốc Sở Y tế."))
                .anyMatch(line -> line.endsWith("kính mời: Lãnh đạo phòng."));
    }

    @Test
    void eachOrganizationIsToldWhomToSend() {
        records.add(guest("a", "Lê An").withPosition("Giám đốc").withOrganization(Optional.of(HEALTH)));
        records.add(guest("b", "Lê Bình").withPosition("Phó Giám đốc").withOrganization(Optional.of(HEALTH)));

        assertThat(Reading.of(edition(Arrangement.EACH_ORGANIZATION), Dossiers.of(records))
                        .lines())
                .anyMatch(line -> line.endsWith("kính mời: Sở Y tế."))
                .contains("Thành phần: Ông (Bà) Lê An, Giám đốc Sở Y tế; Ông (Bà) Lê Bình, Phó Giám đốc Sở Y tế.");
    }

    @Test
    void theDayByWhichItGoesOutIsShownAndHeld() {
        assertThat(Reading.of(DocumentKind.INVITATION, Dossiers.of(records)).findings())
                .anyMatch(finding -> finding.startsWith("Giấy mời cần gửi chậm nhất ngày 19/01/2024"));
        assertThat(Reading.of(DocumentKind.INVITATION, Dossiers.sample()).findings())
                .anyMatch(finding -> finding.startsWith("Giấy mời đã quá hạn gửi ngày 11/01/2024"));
    }

    @Test
    void withNobodyToInviteTheNameIsBlank() {
        for (var arrangement : DocumentKind.INVITATION.arrangements()) {
            var letter = Reading.of(edition(arrangement), Dossiers.empty());

            assertThat(letter.lines()).anyMatch(line -> line.endsWith("trân trọng kính mời: ……………………."));
            assertThat(letter.findings()).contains("Chưa có đại biểu");
        }
    }

    private static Edition edition(Arrangement arrangement) {
        return new Edition(DocumentKind.INVITATION, arrangement);
    }

    private static Participant guest(String id, String name) {
        return Participant.seat(new ParticipantId(id), Dossiers.ID).withPerson(new Person("", "", name));
    }
}
