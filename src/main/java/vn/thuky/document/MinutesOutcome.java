package vn.thuky.document;

import java.util.List;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.speech.Note;
import vn.thuky.text.Clean;

/** What a conference came to: commitments with who answers for them and until when, and the chair's conclusion. */
final class MinutesOutcome {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;
    private final Duties duties;

    MinutesOutcome(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
        duties = new Duties(dossier, draft, people);
    }

    void commitments() {
        var pledged = of(CommitmentOrigin.PLEDGED);
        commitments(
                duties.ofKnownUnits(pledged) ? "document.minutes.pledged" : "document.minutes.pledgedByUnknown",
                pledged);
        commitments("document.minutes.assigned", of(CommitmentOrigin.ASSIGNED));
    }

    private List<Commitment> of(CommitmentOrigin origin) {
        return dossier.commitments().stream()
                .filter(commitment -> commitment.origin() == origin)
                .toList();
    }

    private void commitments(String title, List<Commitment> commitments) {
        if (commitments.isEmpty()) {
            return;
        }
        draft.say(draft.words(title));
        var shared = Duties.sharedLeads(commitments);
        shared.ifPresent(leads -> draft.say(draft.words("document.minutes.leads", people.organizations(leads))));
        int number = 0;
        for (var commitment : commitments) {
            var text = draft.words(
                    "document.minutes.numbered",
                    String.valueOf(++number),
                    Sentences.ended(Clean.line(commitment.text())));
            draft.say(commitment.id(), Phrase.joined(" ", List.of(text, duties(commitment, shared.isPresent()))));
        }
    }

    private Phrase duties(Commitment commitment, boolean leadsSaid) {
        var number = dossier.commitments().indexOf(commitment) + 1;
        return commitment.origin() == CommitmentOrigin.PLEDGED
                ? duties.ofPledge(number, commitment, leadsSaid)
                : duties.of(number, commitment, leadsSaid);
    }

    /**
     * The directions of the chair; where nobody presides they are not said to be those of a chair.
     *
     * @param nothingElse whether nothing was noted of the chair's conclusion beside them
     */
    void conclusion(List<Note> directions, boolean nothingElse) {
        if (directions.isEmpty()) {
            if (nothingElse) {
                draft.say(draft.words("document.minutes.points", draft.blank("document.finding.noConclusion")));
            }
            return;
        }
        if (people.preside()) {
            draft.say(draft.words("document.minutes.directions"));
        } else {
            draft.find(directions.getFirst().id(), "document.finding.directionsNoChair");
            draft.say(draft.words("document.minutes.directionsNoChair"));
        }
        int number = 0;
        for (var note : directions) {
            draft.say(
                    note.id(),
                    draft.words(
                            "document.minutes.numbered", String.valueOf(++number), Sentences.ended(note.printed())));
        }
    }
}
