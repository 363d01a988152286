package vn.thuky.ui.commitments;

import java.util.Comparator;
import java.util.List;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.service.Labels;
import vn.thuky.service.TrackedCommitment;

/**
 * A commitment with the names of those who do it.
 *
 * @param leads names of who is answerable
 * @param supporting names of who co-operates
 * @param marks what needs attention
 */
record CommitmentLine(TrackedCommitment tracked, String leads, String supporting, List<Mark> marks) {

    /** What is open and due next first, then what has no deadline, then what is settled. */
    static final Comparator<TrackedCommitment> BY_URGENCY = Comparator.comparing(
                    (TrackedCommitment tracked) -> !tracked.open())
            .thenComparing(tracked -> tracked.commitment().deadline().isEmpty())
            .thenComparing(tracked -> tracked.commitment().deadline().orElse(tracked.today()));

    static CommitmentLine of(TrackedCommitment tracked, Labels<OrganizationId> organizations) {
        return new CommitmentLine(
                tracked,
                organizations.of(tracked.commitment().leads()),
                organizations.of(tracked.commitment().supporting()),
                Mark.of(tracked));
    }

    Commitment commitment() {
        return tracked.commitment();
    }

    /** Whether it is due before the conference in which it was given. */
    boolean beforeConference() {
        var start = tracked.conference()
                .actual()
                .start()
                .or(() -> tracked.conference().planned().start());
        return start.isPresent()
                && commitment()
                        .deadline()
                        .filter(start.get().toLocalDate()::isAfter)
                        .isPresent();
    }

    /** All it can be found by. */
    String words() {
        return String.join(
                " ",
                commitment().text(),
                leads,
                supporting,
                commitment().product(),
                tracked.conference().name());
    }
}
