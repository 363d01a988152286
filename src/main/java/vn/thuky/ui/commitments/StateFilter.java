package vn.thuky.ui.commitments;

import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.service.TrackedCommitment;

/** Which commitments are shown by their state. */
public enum StateFilter {
    ALL,
    OPEN,
    DONE,
    CANCELLED,
    CARRIED_OVER;

    boolean shows(TrackedCommitment tracked) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> tracked.open();
            case DONE -> tracked.commitment().state() == CommitmentState.DONE;
            case CANCELLED -> tracked.commitment().state() == CommitmentState.CANCELLED;
            case CARRIED_OVER -> tracked.carriedOver();
        };
    }
}
