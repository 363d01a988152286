package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Cluster;
import vn.thuky.domain.people.ClusterId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class OrganizationServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Conference CONFERENCE = Conference.named(ID, "Hội nghị giao ban");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private OrganizationService service;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        workspace.ledger().write(Edit.put(CONFERENCE));
        service = new OrganizationService(workspace.ledger(), workspace.store());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void organizationsStandInTheOrderTheyWereAddedOrMoved() {
        service.add("A");
        service.add("B");
        var c = service.add("C");

        service.move(List.of(c.id()), 0);

        assertThat(organizations()).extracting(Organization::name).containsExactly("C", "A", "B");
        assertThat(organizations()).extracting(Organization::rank).containsExactly(1, 2, 3);
    }

    @Test
    void whatNamesAnOrganizationIsCounted() {
        var a = service.add("A");
        use(a);

        assertThat(service.entries().getFirst().uses()).isEqualTo(new OrganizationService.Uses(1, 1, 1));
    }

    @Test
    void recordsOfADeletedConferenceDoNotCount() {
        var a = service.add("A");
        use(a);

        workspace.ledger().write(Edit.remove(CONFERENCE));

        assertThat(service.entries().getFirst().uses().total()).isZero();
    }

    @Test
    void anOrganizationThatIsNamedSomewhereStays() {
        var a = service.add("A");
        var b = service.add("B");
        use(a);

        var deletion = service.delete(List.of(a.id(), b.id()));

        assertThat(organizations()).extracting(Organization::name).containsExactly("A");
        assertThat(deletion.kept())
                .extracting(entry -> entry.organization().name())
                .containsExactly("A");
        assertThat(deletion.change()).isPresent();
    }

    @Test
    void whoIsDeletedLeavesItsClustersInTheSameStep() {
        var a = service.add("A");
        var b = service.add("B");
        var cluster = Cluster.named(new ClusterId("k1"), "Cụm 1")
                .withMembers(List.of(a.id(), b.id()))
                .withLeader(Optional.of(a.id()));
        workspace.ledger().write(Edit.put(cluster));

        service.delete(List.of(a.id()));

        var left = workspace.store().people().clusters().getFirst();
        assertThat(left.members()).containsExactly(b.id());
        assertThat(left.leader()).isEmpty();
        workspace.ledger().undo(Scope.OFFICE);
        assertThat(workspace.store().people().clusters()).containsExactly(cluster);
        assertThat(organizations()).containsExactly(a, b);
    }

    @Test
    void theKindIsToldByTheName() {
        assertThat(OrganizationKind.ofName("Sở Giáo dục và Đào tạo Hà Nội")).isEqualTo(OrganizationKind.DEPARTMENT);
        assertThat(OrganizationKind.ofName("BỘ Y tế")).isEqualTo(OrganizationKind.MINISTRY);
        assertThat(OrganizationKind.ofName("Bộc Bố")).isEqualTo(OrganizationKind.OTHER);
        assertThat(OrganizationKind.ofName("")).isEqualTo(OrganizationKind.OTHER);
    }

    private void use(Organization organization) {
        var id = Optional.of(organization.id());
        var commitment = Commitment.of(new CommitmentId("k1"), ID, "Làm").withLeads(List.of(organization.id()));
        workspace
                .ledger()
                .write(
                        Edit.put(Participant.seat(new ParticipantId("p1"), ID).withOrganization(id)),
                        Edit.put(Speech.titled(new SpeechId("t1"), ID, "").withOrganization(id)),
                        Edit.put(commitment));
    }

    private List<Organization> organizations() {
        return service.entries().stream()
                .map(OrganizationService.Entry::organization)
                .toList();
    }
}
