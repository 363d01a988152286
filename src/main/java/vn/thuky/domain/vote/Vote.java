package vn.thuky.domain.vote;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.ConferenceId;

/**
 * A question put to the vote.
 *
 * @param at when, in local time
 * @param text the question
 * @param item during which point of the agenda
 * @param invited who could have voted had they all come; 0 while nobody has said
 * @param tallies one for the conference as a whole, or one for each site
 */
public record Vote(
        VoteId id,
        ConferenceId conference,
        LocalDateTime at,
        String text,
        Optional<AgendaItemId> item,
        Majority majority,
        int invited,
        List<Tally> tallies)
        implements Entity {

    public Vote {
        if (invited < 0) {
            throw new IllegalArgumentException("negative count");
        }
        tallies = List.copyOf(tallies);
    }

    public static Vote on(VoteId id, ConferenceId conference, LocalDateTime at, String text) {
        return new Vote(id, conference, at, text, Optional.empty(), Majority.MORE_THAN_HALF, 0, List.of());
    }

    /** All sites together. */
    public Tally total() {
        return tallies.stream().reduce(new Tally(Optional.empty(), 0, 0, 0, 0), Tally::plus);
    }

    /** Whether enough were for it, of those its majority counts. */
    public boolean passed() {
        return majority.reached(total().approving(), voters());
    }

    /** Of those present where nobody has said how many were invited, of the votes given where nobody has said how many were present. */
    private int voters() {
        var total = total();
        if (ofInvited()) {
            return invited;
        }
        return majority.ofVotes() || total.present() == 0 ? total.cast() : total.present();
    }

    /** Those who did not come count too, and it is known how many there are. */
    public boolean ofInvited() {
        return majority.ofInvited() && invited > 0;
    }

    /** There is a count for each site. */
    public boolean bySite() {
        return tallies.size() > 1
                || tallies.stream().anyMatch(tally -> tally.site().isPresent());
    }

    public Vote withItem(Optional<AgendaItemId> value) {
        return new Vote(id, conference, at, text, value, majority, invited, tallies);
    }

    public Vote withInvited(int value) {
        return new Vote(id, conference, at, text, item, majority, value, tallies);
    }

    public Vote withCounts(Majority newMajority, List<Tally> newTallies) {
        return new Vote(id, conference, at, text, item, newMajority, invited, newTallies);
    }

    public Vote withText(String value) {
        return new Vote(id, conference, at, value, item, majority, invited, tallies);
    }
}
