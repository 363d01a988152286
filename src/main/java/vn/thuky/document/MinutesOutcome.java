package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.Note;

/** What a conference came to: commitments with who answers for them and until when, and the chair's conclusion. */
final class MinutesOutcome {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    MinutesOutcome(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
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
        var shared = sharedLeads(commitments);
        shared.ifPresent(leads -> draft.say(draft.words("document.minutes.leads", people.organizations(leads))));
        int number = 0;
        for (var commitment : commitments) {
            commitment(++number, commitment, shared.isPresent());
        }
    }

    /** The leads of all these commitments, named once instead of with each. */
    private static Optional<List<OrganizationId>> sharedLeads(List<Commitment> commitments) {
        var leads = commitments.stream().map(Commitment::leads).collect(Collectors.toSet());
        return commitments.size() > 1 && leads.size() == 1
                ? leads.stream().findFirst().filter(some -> !some.isEmpty())
                : Optional.empty();
    }

    private void commitment(int number, Commitment commitment, boolean leadsSaid) {
        var text = commitment.text().strip();
        var words = draft.words("document.minutes.numbered", String.valueOf(number), Sentences.ended(text));
        if (!leadsSaid) {
            words = words.plus(" ").plus(draft.words("document.minutes.lead", leads(number, commitment)));
        }
        var supporting = people.organizations(commitment.supporting());
        if (!supporting.isEmpty()) {
            words = words.plus(" ").plus(draft.words("document.minutes.supporting", supporting));
        }
        if (!commitment.product().isBlank()) {
            words = words.plus(" ")
                    .plus(draft.words(
                            "document.minutes.product", commitment.product().strip()));
        }
        words = words.plus(" ").plus(draft.words("document.minutes.deadline", deadline(number, commitment)));
        draft.say(commitment.id(), words);
    }

    private Phrase leads(int number, Commitment commitment) {
        var leads = people.organizations(commitment.leads());
        return leads.isEmpty()
                ? draft.blank(commitment.id(), "document.finding.commitmentNoLead", String.valueOf(number))
                : Phrase.of(leads);
    }

    private Phrase deadline(int number, Commitment commitment) {
        return commitment
                .deadline()
                .map(day -> Phrase.of(draft.dates().day(day)))
                .orElseGet(() ->
                        draft.blank(commitment.id(), "document.finding.commitmentNoDeadline", String.valueOf(number)));
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
                            "document.minutes.numbered", String.valueOf(++number), Sentences.ended(note.wording())));
        }
    }
}
