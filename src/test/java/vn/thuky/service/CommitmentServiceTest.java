package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.commitment.DeadlineChange;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class CommitmentServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 10, 8, 0);
    private static final ConferenceId EARLIER = new ConferenceId("c1");
    private static final ConferenceId LATER = new ConferenceId("c2");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private CommitmentService service;

    @BeforeEach
    void open() throws CannotOpen {
        var clock = Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneOffset.UTC);
        workspace = Workspace.open(new DataFolder(root), clock);
        workspace
                .ledger()
                .write(Edit.put(conference(EARLIER, NOW.minusDays(20))), Edit.put(conference(LATER, NOW.plusDays(20))));
        service = new CommitmentService(workspace.ledger(), workspace.store(), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aCommitmentAddedByHandStandsAtTheEnd() {
        append("a");
        append("b");

        assertThat(service.register(EARLIER))
                .extracting(tracked -> tracked.commitment().text())
                .containsExactly("a", "b");
    }

    @Test
    void attentionIsComputedForToday() {
        save(append("a").withLeads(List.of(new OrganizationId("o1"))), LocalDate.of(2026, 9, 4));
        save(append("b").withLeads(List.of(new OrganizationId("o1"))), LocalDate.of(2026, 9, 14));

        assertThat(service.register(EARLIER))
                .extracting(TrackedCommitment::attention)
                .containsExactly(Set.of(Attention.OVERDUE), Set.of(Attention.DUE_SOON));
        assertThat(service.register(EARLIER))
                .extracting(TrackedCommitment::daysLeft)
                .containsExactly(Optional.of(-6L), Optional.of(4L));
    }

    @Test
    void theOpenOnesOfAllConferencesComeByDeadline() {
        save(append("later"), LocalDate.of(2026, 12, 1));
        append("without a deadline");
        var soon = service.append(LATER, "soon", CommitmentOrigin.ASSIGNED);
        save(soon, LocalDate.of(2026, 9, 30));
        service.state(List.of(append("done").id()), CommitmentState.DONE);

        assertThat(service.open())
                .extracting(tracked -> tracked.commitment().text())
                .containsExactly("soon", "later", "without a deadline");
        assertThat(service.everywhere()).hasSize(4);
    }

    @Test
    void aFirstDeadlineIsNoChange() {
        var commitment = save(append("a"), LocalDate.of(2026, 9, 30));

        assertThat(commitment.deadlineChanges()).isEmpty();
    }

    @Test
    void aChangedDeadlineKeepsWhatItWasWithReasonTimeAndAuthor() {
        var commitment = save(append("a"), LocalDate.of(2026, 9, 30));
        service.reschedule(commitment.id(), Optional.of(LocalDate.of(2026, 10, 31)), "Chờ kinh phí");

        var changed = read(commitment);
        assertThat(changed.deadline()).contains(LocalDate.of(2026, 10, 31));
        assertThat(changed.deadlineChanges())
                .containsExactly(new DeadlineChange(Optional.of(LocalDate.of(2026, 9, 30)), "Chờ kinh phí", NOW, ""));

        service.reschedule(changed.id(), Optional.empty(), "Chưa xác định");
        assertThat(read(commitment).deadlineChanges()).hasSize(2);
    }

    @Test
    void aReportIsAddedWithItsEvidenceAndTakenBack() {
        var commitment = append("a");
        var file = new Attachment(new AttachmentId("f1"), EARLIER, "bc.pdf", "0".repeat(64), 9, NOW);
        service.report(commitment.id(), 60, "Đã ban hành", Optional.of(file));

        assertThat(read(commitment).percent()).isEqualTo(60);
        assertThat(service.details(commitment.id()).orElseThrow().evidence()).containsValue(file);

        service.deleteReport(commitment.id(), read(commitment).progress().getFirst());
        assertThat(read(commitment).percent()).isZero();

        workspace.ledger().undo(Scope.of(EARLIER));
        assertThat(service.details(commitment.id()).orElseThrow().evidence()).containsValue(file);
    }

    @Test
    void severalAreDoneInOneStepAndOpenedAgain() {
        var ids = List.of(append("a").id(), append("b").id());
        service.state(ids, CommitmentState.DONE);
        assertThat(service.register(EARLIER))
                .allMatch(tracked -> tracked.attention().equals(Set.of(Attention.NO_EVIDENCE)));

        workspace.ledger().undo(Scope.of(EARLIER));
        assertThat(service.open()).hasSize(2);
    }

    @Test
    void aCommitmentGoesOnInALaterConferenceAndIsTrackedThere() {
        var commitment = append("a");
        service.report(commitment.id(), 40, "Đang làm", Optional.empty());
        service.carryOver(List.of(commitment.id()), LATER);
        service.carryOver(List.of(commitment.id()), LATER);

        var carried = service.register(LATER);
        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().commitment().percent()).isEqualTo(40);
        assertThat(service.register(EARLIER).getFirst().carriedOver()).isTrue();
        assertThat(service.register(EARLIER).getFirst().attention()).isEmpty();
        assertThat(service.open())
                .extracting(tracked -> tracked.conference().id())
                .containsExactly(LATER);
        assertThat(service.details(carried.getFirst().commitment().id())
                        .orElseThrow()
                        .earlier())
                .map(Conference::id)
                .contains(EARLIER);
    }

    @Test
    void deletedOnesComeBack() {
        var ids = List.of(append("a").id(), append("b").id());
        service.delete(ids);
        assertThat(service.register(EARLIER)).isEmpty();

        workspace.ledger().undo(Scope.of(EARLIER));
        assertThat(service.register(EARLIER)).hasSize(2);
    }

    private Commitment append(String text) {
        return service.append(EARLIER, text, CommitmentOrigin.PLEDGED);
    }

    private Commitment save(Commitment commitment, LocalDate deadline) {
        service.change(commitment.id(), _ -> commitment);
        service.reschedule(commitment.id(), Optional.of(deadline), "");
        return read(commitment);
    }

    private Commitment read(Commitment commitment) {
        return workspace.store().commitments().commitment(commitment.id()).orElseThrow();
    }

    private static Conference conference(ConferenceId id, LocalDateTime start) {
        return Conference.named(id, "Hội nghị").withPlanned(Period.of(start, start.plusHours(3)));
    }
}
