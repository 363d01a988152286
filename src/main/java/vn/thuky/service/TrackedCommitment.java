package vn.thuky.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.Conference;

/**
 * A commitment as it stands today.
 *
 * @param conference where it was made
 * @param attention why it needs attention; empty for one that goes on in a later conference
 * @param carriedOver whether it goes on in a later conference, where it is tracked from then on
 * @param today the day this holds for
 */
public record TrackedCommitment(
        Commitment commitment, Conference conference, Set<Attention> attention, boolean carriedOver, LocalDate today) {

    public TrackedCommitment {
        attention = Set.copyOf(attention);
    }

    static TrackedCommitment of(Commitment commitment, Conference conference, boolean carriedOver, LocalDate today) {
        var held = conference.actual().start().or(() -> conference.planned().start());
        var since = held.map(moment -> moment.toLocalDate()).orElse(today);
        var attention = carriedOver ? Set.<Attention>of() : commitment.attention(today, since);
        return new TrackedCommitment(commitment, conference, attention, carriedOver, today);
    }

    /** Whether it still has to be done, and here. */
    public boolean open() {
        return commitment.state() == CommitmentState.OPEN && !carriedOver;
    }

    /** Days until the deadline, negative after it; empty where nothing is due. */
    public Optional<Long> daysLeft() {
        return commitment.deadline().filter(_ -> open()).map(deadline -> ChronoUnit.DAYS.between(today, deadline));
    }
}
