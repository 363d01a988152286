package vn.thuky.ui.live;

import java.util.List;
import java.util.Locale;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.service.QueueService.Speaker;
import vn.thuky.text.Fold;

/**
 * Somebody who may be meant by what is typed.
 *
 * @param name what is written when it is chosen
 * @param detail what tells it from others of that name; may be empty
 * @param key everything it can be found by, without accents
 */
public record Candidate(Speaker speaker, String name, String detail, String key) {
    /** Between the position and the organization of a person. */
    private static final String PART = "·";

    static Candidate person(ParticipantId id, String name, String detail) {
        return new Candidate(new Speaker.Known(id), name, detail, Fold.key(name + " " + detail));
    }

    static Candidate organization(OrganizationId id, String name, String detail) {
        return new Candidate(new Speaker.Of(id), name, detail, Fold.key(name + " " + detail));
    }

    /** How well it answers, the best first; empty-handed texts give {@link #NO_ANSWER}. */
    int rank(String typed, String folded) {
        if (!holdsAll(folded)) {
            return NO_ANSWER;
        }
        var begins = key.startsWith(folded) ? 0 : (" " + key).contains(" " + folded) ? 1 : 2;
        return begins * 2 + (spelt(typed) ? 0 : 1);
    }

    /** Whether it holds what is typed with its accents, in small letters. */
    boolean spelt(String typed) {
        return (name + " " + detail).toLowerCase(Locale.ROOT).contains(typed);
    }

    /** Whether words stand together, and whole, in the name or in what it is told apart by. */
    boolean holdsTogether(String folded) {
        var whole = " " + folded + " ";
        return (" " + Fold.key(name) + " ").contains(whole) || (" " + Fold.key(detail) + " ").contains(whole);
    }

    boolean sameName(Candidate other) {
        return name.equalsIgnoreCase(other.name);
    }

    /** The name with what tells it from others of that name: the organization, or everything known where that does not. */
    String toldApart(List<Candidate> others) {
        var own = detail.substring(detail.lastIndexOf(PART) + 1).strip();
        var enough = others.stream()
                .filter(other -> !other.equals(this) && other.sameName(this))
                .noneMatch(other -> other.detail.endsWith(own));
        var told = enough ? own : detail.replace(" " + PART + " ", ", ");
        return told.isEmpty() ? name : name + " (" + told + ")";
    }

    static final int NO_ANSWER = Integer.MAX_VALUE;

    private boolean holdsAll(String folded) {
        for (var from = 0; from < folded.length(); ) {
            var blank = folded.indexOf(' ', from);
            var end = blank < 0 ? folded.length() : blank;
            if (!key.contains(folded.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }
}
