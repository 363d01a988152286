package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;

class LabelsTest {
    private static final OrganizationId HA_NOI = new OrganizationId("ha-noi");
    private static final OrganizationId DA_NANG = new OrganizationId("da-nang");
    private static final Labels<OrganizationId> ORGANIZATIONS = Labels.ofOrganizations(List.of(
            organization(HA_NOI, "Sở Giáo dục và Đào tạo Hà Nội", "Sở GDĐT Hà Nội"),
            organization(DA_NANG, "Sở Giáo dục và Đào tạo Đà Nẵng", "Sở GDĐT Đà Nẵng")));

    @Test
    void aTypedNameIsUnderstoodWithoutAccentsShortOrFull() {
        assertThat(ORGANIZATIONS.read("so gddt da nang")).contains(List.of(DA_NANG));
        assertThat(ORGANIZATIONS.read("Sở Giáo dục và Đào tạo Hà Nội")).contains(List.of(HA_NOI));
    }

    @Test
    void severalNamesStandInOneText() {
        assertThat(ORGANIZATIONS.of(List.of(DA_NANG, HA_NOI))).isEqualTo("Sở GDĐT Đà Nẵng; Sở GDĐT Hà Nội");
        assertThat(ORGANIZATIONS.read("Sở GDĐT Đà Nẵng; sở gdđt hà nội;")).contains(List.of(DA_NANG, HA_NOI));
        assertThat(ORGANIZATIONS.read("")).contains(List.of());
    }

    @Test
    void oneNameThatIsNotKnownMakesTheTextNotUnderstood() {
        assertThat(ORGANIZATIONS.read("Sở GDĐT Hà Nội; Sở Nội vụ")).isEmpty();
    }

    @Test
    void aSeatWithoutANameIsKnownByPositionAndOrganization() {
        var labels = Labels.ofParticipants(List.of(seat("p1", "", "Lãnh đạo Sở", HA_NOI)), ORGANIZATIONS);

        assertThat(labels.all()).containsExactly("Lãnh đạo Sở GDĐT Hà Nội");
    }

    @Test
    void peopleOfTheSameNameAreToldApart() {
        var labels = Labels.ofParticipants(
                List.of(
                        seat("p1", "Nguyễn Văn An", "Giám đốc", HA_NOI),
                        seat("p2", "Nguyễn Văn An", "Giám đốc", DA_NANG),
                        seat("p3", "Nguyễn Văn An", "Phó Giám đốc", DA_NANG)),
                ORGANIZATIONS);

        assertThat(labels.all())
                .containsExactly(
                        "Nguyễn Văn An (Giám đốc Sở GDĐT Hà Nội)",
                        "Nguyễn Văn An (Giám đốc Sở GDĐT Đà Nẵng)",
                        "Nguyễn Văn An (Phó Giám đốc Sở GDĐT Đà Nẵng)");
        assertThat(labels.read("nguyen van an (pho giam doc so gddt da nang)"))
                .contains(List.of(new ParticipantId("p3")));
        assertThat(labels.read("Nguyễn Văn An")).contains(List.of(new ParticipantId("p1")));
    }

    private static Organization organization(OrganizationId id, String name, String abbreviation) {
        return new Organization(id, name, abbreviation, OrganizationKind.DEPARTMENT, 1);
    }

    private static Participant seat(String id, String name, String position, OrganizationId organization) {
        return Participant.seat(new ParticipantId(id), new ConferenceId("c"))
                .withPerson(new Person("", "", name))
                .withPosition(position)
                .withOrganization(Optional.of(organization));
    }
}
