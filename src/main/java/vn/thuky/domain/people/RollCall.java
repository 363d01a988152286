package vn.thuky.domain.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts of attendance.
 *
 * @param invited seats that were expected: all but substitutes
 * @param present who came, substitutes among them
 * @param substitutes who came in another's place
 * @param excused absent with a reason
 * @param absent absent without a reason
 * @param unknown neither present nor absent yet
 */
public record RollCall(int invited, int present, int substitutes, int excused, int absent, int unknown) {

    /** Counts all participants of a conference. */
    public static RollCall of(Collection<Participant> all) {
        return of(all, all);
    }

    /**
     * Counts some participants, such as those of a site; one whose substitute is present, wherever, counts neither as absent nor as
     * unknown.
     */
    public static RollCall of(Collection<Participant> some, Collection<Participant> all) {
        var replaced = replaced(all);
        int invited = 0;
        int present = 0;
        int substitutes = 0;
        int excused = 0;
        int absent = 0;
        int unknown = 0;
        for (var participant : some) {
            var attendance = participant.attendance();
            var substitute = attendance.substituteFor().isPresent();
            invited += substitute ? 0 : 1;
            if (attendance.state().present()) {
                present++;
                substitutes += substitute ? 1 : 0;
            } else if (!substitute && !replaced.contains(participant.id())) {
                switch (attendance.state()) {
                    case ABSENT_EXCUSED -> excused++;
                    case ABSENT -> absent++;
                    default -> unknown++;
                }
            }
        }
        return new RollCall(invited, present, substitutes, excused, absent, unknown);
    }

    /** People are expected, and nobody was called yet: how many came is not known. */
    public boolean uncalled() {
        return invited > 0 && unknown == invited && present == 0;
    }

    /** Those in whose place somebody is present. */
    public static Set<ParticipantId> replaced(Collection<Participant> all) {
        var replaced = new HashSet<ParticipantId>();
        for (var participant : all) {
            if (participant.attendance().state().present()) {
                participant.attendance().substituteFor().ifPresent(replaced::add);
            }
        }
        return replaced;
    }
}
