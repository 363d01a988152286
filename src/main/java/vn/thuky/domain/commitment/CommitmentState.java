package vn.thuky.domain.commitment;

/** State of a commitment as set by the secretariat; overdue and the like are computed, see {@link Attention}. */
public enum CommitmentState {
    OPEN,
    DONE,
    CANCELLED
}
