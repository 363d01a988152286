package vn.thuky.document;

import vn.thuky.domain.Id;

/** Whether what was noted, promised and planned has its capitals. */
final class CapitalsCheck {
    private final Dossier dossier;
    private final Draft draft;

    CapitalsCheck(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
    }

    void run() {
        dossier.agenda().forEach(item -> check(item.id(), item.title()));
        dossier.speeches().forEach(speech -> check(speech.id(), speech.title()));
        dossier.notes().forEach(note -> check(note.id(), note.wording()));
        dossier.votes().forEach(vote -> check(vote.id(), vote.text()));
        dossier.commitments().forEach(commitment -> check(commitment.id(), commitment.text()));
    }

    private void check(Id source, String text) {
        Capitals.missingIn(text)
                .forEach((small, right) -> draft.find(source, "document.finding.capitals", small, right));
    }
}
