package vn.thuky.ui.commitments;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.service.TrackedCommitment;
import vn.thuky.ui.kit.Message;

/** A word about what needs attention, and how much it weighs. */
record Mark(Weight weight, Message message) {

    /** How much it weighs. */
    enum Weight {
        LATE,
        SOON,
        MISSING,
        TOLD
    }

    /** What needs attention, the weightiest first; that it goes on elsewhere, for one carried over. */
    static List<Mark> of(TrackedCommitment tracked) {
        var marks = new ArrayList<Mark>();
        if (tracked.carriedOver()) {
            marks.add(new Mark(Weight.TOLD, Message.of("commitments.mark.carriedOver")));
        }
        for (var attention : Attention.values()) {
            if (tracked.attention().contains(attention)) {
                marks.add(mark(attention, tracked.daysLeft().orElse(0L)));
            }
        }
        return marks;
    }

    private static Mark mark(Attention attention, long daysLeft) {
        return switch (attention) {
            case OVERDUE -> new Mark(Weight.LATE, Message.of("commitments.mark.overdue", -daysLeft));
            case DUE_SOON ->
                new Mark(
                        Weight.SOON,
                        daysLeft == 0
                                ? Message.of("commitments.mark.today")
                                : Message.of("commitments.mark.soon", daysLeft));
            case NO_DEADLINE, NO_LEAD, NO_UPDATE, NO_EVIDENCE ->
                new Mark(Weight.MISSING, Message.of("commitments.mark.missing", attention));
        };
    }
}
