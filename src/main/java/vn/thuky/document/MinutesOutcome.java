package vn.thuky.document;

import java.util.List;
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
        duties = new Duties(draft, people);
    }

    void commitments() {
        commitments("document.minutes.pledged", CommitmentOrigin.PLEDGED);
        commitments("document.minutes.assigned", CommitmentOrigin.ASSIGNED);
    }

    private void commitments(String title, CommitmentOrigin origin) {
        var commitments = dossier.commitments().stream()
                .filter(commitment -> commitment.origin() == origin)
                .toList();
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
            draft.say(
                    commitment.id(),
                    text.plus(" ")
                            .plus(duties.of(
                                    dossier.commitments().indexOf(commitment) + 1, commitment, shared.isPresent())));
        }
    }

    /**
     * The directions of the chair.
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
        draft.say(draft.words("document.minutes.directions"));
        int number = 0;
        for (var note : directions) {
            draft.say(
                    note.id(),
                    draft.words(
                            "document.minutes.numbered", String.valueOf(++number), Sentences.ended(note.printed())));
        }
    }
}
