package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import vn.thuky.document.Proceedings.Part;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.text.DateWords;

/** What was voted on, with the counts in all and by site. */
final class MinutesVotes {
    private final Dossier dossier;
    private final Draft draft;
    private final List<Part> parts;

    /** {@code parts} are those of the minutes; the votes of other items stand in the first that is for voting. */
    MinutesVotes(Dossier dossier, Draft draft, List<Part> parts) {
        this.dossier = dossier;
        this.draft = draft;
        this.parts = parts;
    }

    /** The votes told in a part that is for voting. */
    List<Vote> in(Part part) {
        var voting =
                parts.stream().filter(other -> other.kind() == AgendaKind.VOTE).toList();
        var own = part.item().map(AgendaItem::id);
        var items = voting.stream().flatMap(other -> other.item().stream()).map(AgendaItem::id);
        var others = items.filter(id -> !Optional.of(id).equals(own)).toList();
        return dossier.votes().stream()
                .filter(vote -> isOf(vote, own)
                        || (part.equals(voting.getFirst())
                                && vote.item().filter(others::contains).isEmpty()))
                .toList();
    }

    private static boolean isOf(Vote vote, Optional<AgendaItemId> item) {
        return item.isPresent() && vote.item().equals(item);
    }

    void write(Part part) {
        int number = 0;
        for (var vote : in(part)) {
            vote(++number, vote);
        }
    }

    private void vote(int number, Vote vote) {
        var question = vote.text().isBlank()
                ? draft.blank(vote.id(), "document.finding.voteNoQuestion")
                : Phrase.of(Sentences.ended(vote.text().strip()));
        draft.say(vote.id(), draft.words("document.minutes.numbered", String.valueOf(number), question));
        var key = vote.passed() ? "document.minutes.votePassed" : "document.minutes.voteFailed";
        var total = counts(vote.total());
        var counted = vote.ofInvited()
                ? draft.words("document.minutes.voteInvited", total, DateWords.count(vote.invited()))
                : total;
        draft.say(vote.id(), draft.words(key, counted, draft.texts().name(vote.majority())));
        if (vote.bySite()) {
            vote.tallies()
                    .forEach(tally -> draft.say(
                            vote.id(), draft.words("document.minutes.voteAt", place(tally.site()), counts(tally))));
        }
        find(vote);
    }

    private Phrase counts(Tally tally) {
        var cast = draft.words(
                "document.minutes.voteCounts",
                DateWords.count(tally.approving()),
                DateWords.count(tally.opposing()),
                DateWords.count(tally.abstaining()));
        if (tally.present() == 0) {
            return cast;
        }
        var all = tally.notCast() == 0
                ? cast
                : cast.plus(", ").plus(draft.words("document.minutes.voteNotCast", DateWords.count(tally.notCast())));
        return draft.words("document.minutes.voteOf", all, DateWords.count(tally.present()));
    }

    private String place(Optional<SiteId> id) {
        return dossier.sites().stream()
                .filter(site -> id.equals(Optional.of(site.id())))
                .findFirst()
                .map(site -> draft.texts().get("document.minutes.site", People.name(site)))
                .orElseGet(() -> draft.texts().get("document.minutes.noSite"));
    }

    /** More votes than people, of those counted when it was voted on and of the roll call. */
    private void find(Vote vote) {
        var question = vote.text().strip();
        if (vote.tallies().stream().anyMatch(tally -> tally.tooMany() || tally.cast() > present(vote, tally))) {
            draft.find(vote.id(), "document.finding.voteTooMany", question);
        }
    }

    private int present(Vote vote, Tally tally) {
        var people = dossier.participants().stream()
                .filter(one -> !vote.bySite() || one.site().equals(tally.site()))
                .toList();
        return people.isEmpty() ? Integer.MAX_VALUE : RollCall.of(people).present();
    }
}
