package vn.thuky.ui.commitments;

import java.util.Optional;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.service.TrackedCommitment;

/** Which commitments are shown by what they need. */
public enum AttentionFilter {
    ALL,
    ANY,
    OVERDUE(Attention.OVERDUE),
    DUE_SOON(Attention.DUE_SOON),
    NO_DEADLINE(Attention.NO_DEADLINE),
    NO_LEAD(Attention.NO_LEAD),
    NO_UPDATE(Attention.NO_UPDATE),
    NO_EVIDENCE(Attention.NO_EVIDENCE);

    private final Optional<Attention> attention;

    AttentionFilter() {
        this.attention = Optional.empty();
    }

    AttentionFilter(Attention attention) {
        this.attention = Optional.of(attention);
    }

    boolean shows(TrackedCommitment tracked) {
        return attention
                .map(tracked.attention()::contains)
                .orElse(this == ALL || !tracked.attention().isEmpty());
    }
}
