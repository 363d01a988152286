package vn.thuky.document;

import java.util.List;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Phrase;

/** The list of participants behind the minutes: by group and rank, with how each took part. */
final class ParticipantsAppendix {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    ParticipantsAppendix(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
    }

    /**
     * Writes it.
     *
     * @param label "Phụ lục", with its Roman number where there are two
     */
    void write(String label, Phrase reference) {
        draft.add(new AppendixTitle(label, draft.text("document.participants.title"), reference));
        var roster = new Roster(draft, people, List.of(Roster.attendance(draft, people)));
        draft.add(roster.byRank(dossier.participants()));
    }
}
