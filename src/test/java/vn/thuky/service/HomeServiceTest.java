package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.journal.Edit;
import vn.thuky.service.HomeService.Concern;
import vn.thuky.service.HomeService.Due;

class HomeServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 21, 9, 0);
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Workspace workspace;
    private HomeService home;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), CLOCK);
        home = new HomeService(workspace.ledger(), workspace.store(), CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aConferenceInPreparationTellsItsChecklistAndWhenInvitationsAreDue() {
        write(conference(ConferenceStatus.PREPARING, NOW.plusDays(5)));

        var card = home.conferences().getFirst();

        assertThat(card.checklist()).isPresent();
        assertThat(card.daysLeft()).contains(5L);
        assertThat(card.due()).contains(new Due(Due.Paper.INVITATIONS, LocalDate.of(2026, 8, 21), 0));
    }

    @Test
    void aConferenceThatWasHeldTellsWhenItsConclusionsAreDue() {
        write(conference(ConferenceStatus.RECORDED, NOW.minusDays(2))
                .withActual(Period.of(NOW.minusDays(2), NOW.minusDays(2))));

        var card = home.conferences().getFirst();

        assertThat(card.checklist()).isEmpty();
        assertThat(card.due()).contains(new Due(Due.Paper.CONCLUSIONS, LocalDate.of(2026, 8, 26), 3));
    }

    @Test
    void aNoticeOfConclusionsThatWasFinalizedIsNoLongerDue() {
        var held = conference(ConferenceStatus.RECORDED, NOW.minusDays(2))
                .withActual(Period.of(NOW.minusDays(2), NOW.minusDays(2)));
        write(held);
        workspace
                .ledger()
                .write(Edit.put(Document.draft(new DocumentId("d1"), held.id(), DocumentKind.CONCLUSIONS)
                        .finalized(NOW, "", List.of())));

        assertThat(home.conferences().getFirst().due()).isEmpty();
    }

    @Test
    void nothingIsDueOfAFinalizedConference() {
        write(conference(ConferenceStatus.FINALIZED, NOW.minusDays(30)));

        assertThat(home.conferences().getFirst().due()).isEmpty();
    }

    @Test
    void commitmentsThatNeedAttentionComeTheWeightiestFirst() {
        var sea = new OrganizationId("o1");
        write(conference(ConferenceStatus.RECORDED, NOW.minusDays(2)));
        workspace
                .ledger()
                .write(
                        Edit.put(Organization.named(sea, "Sở GDĐT Hải Phòng")),
                        Edit.put(commitment("k1", sea, Optional.empty())),
                        Edit.put(commitment("k2", sea, Optional.of(LocalDate.of(2026, 8, 25)))),
                        Edit.put(commitment("k3", sea, Optional.of(LocalDate.of(2026, 8, 15)))),
                        Edit.put(commitment("k4", sea, Optional.of(LocalDate.of(2026, 12, 31)))),
                        Edit.put(commitment("k5", sea, Optional.empty()).withState(CommitmentState.DONE)));

        var concerns = home.concerns();

        assertThat(concerns)
                .extracting(Concern::attention)
                .containsExactly(Attention.OVERDUE, Attention.DUE_SOON, Attention.NO_DEADLINE, Attention.NO_EVIDENCE);
        assertThat(concerns.getFirst().daysLeft()).contains(-6L);
        assertThat(concerns.getFirst().leads()).containsExactly("Sở GDĐT Hải Phòng");
        assertThat(concerns.getFirst().conference()).isEqualTo("Giao ban");
    }

    private static Conference conference(ConferenceStatus status, LocalDateTime start) {
        return Conference.named(ID, "Giao ban").withStatus(status).withPlanned(Period.from(start));
    }

    private static Commitment commitment(String id, OrganizationId lead, Optional<LocalDate> deadline) {
        var blank = Commitment.of(new CommitmentId(id), ID, "Việc " + id);
        return new Commitment(
                blank.id(),
                ID,
                0,
                blank.text(),
                blank.origin(),
                Optional.empty(),
                List.of(lead),
                List.of(),
                "",
                deadline,
                List.of(),
                List.of(),
                blank.state(),
                Optional.empty());
    }

    private void write(Conference conference) {
        workspace.ledger().write(Edit.put(conference));
    }
}
