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
 * @param tallies one for the conference as a whole, or one for each site
 */
public record Vote(
        VoteId id,
        ConferenceId conference,
        LocalDateTime at,
        String text,
        Optional<AgendaItemId> item,
        Majority majority,
        List<Tally> tallies)
        implements Entity {

    public Vote {
        tallies = List.copyOf(tallies);
    }

    public static Vote on(VoteId id, ConferenceId conference, LocalDateTime at, String text) {
        return new Vote(id, conference, at, text, Optional.empty(), Majority.MORE_THAN_HALF, List.of());
    }

    /** All sites together. */
    public Tally total() {
        return tallies.stream().reduce(new Tally(Optional.empty(), 0, 0, 0, 0), Tally::plus);
    }

    /** Whether enough were for it: of those its majority counts, or of the votes given while nobody has said how many were present. */
    public boolean passed() {
        var total = total();
        var voters = majority.ofVotes() || total.present() == 0 ? total.cast() : total.present();
        return majority.reached(total.approving(), voters);
    }

    /** There is a count for each site. */
    public boolean bySite() {
        return tallies.size() > 1
                || tallies.stream().anyMatch(tally -> tally.site().isPresent());
    }

    public Vote withItem(Optional<AgendaItemId> value) {
        return new Vote(id, conference, at, text, value, majority, tallies);
    }

    public Vote withCounts(Majority newMajority, List<Tally> newTallies) {
        return new Vote(id, conference, at, text, item, newMajority, newTallies);
    }

    public Vote withText(String value) {
        return new Vote(id, conference, at, value, item, majority, tallies);
    }
}
