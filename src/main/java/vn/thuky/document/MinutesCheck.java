package vn.thuky.document;

import vn.thuky.domain.people.Participant;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.text.Excerpt;
import vn.thuky.text.UnreadMarks;

/** What in the records of a conference contradicts itself or was not understood, to be looked at before its minutes are signed. */
final class MinutesCheck {
    private static final int LONGEST = 60;

    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    MinutesCheck(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
    }

    void run() {
        dossier.speeches().stream()
                .filter(Proceedings::spoken)
                .flatMap(speech -> speech.speakers().stream())
                .distinct()
                .flatMap(id -> people.participant(id).stream())
                .filter(one -> !one.attendance().state().present())
                .forEach(this::spokeWithoutBeingThere);
        var chair = new ChairNotes(dossier);
        dossier.speeches().stream().filter(speech -> !chair.gave(speech)).forEach(this::directions);
        dossier.notes().forEach(this::marks);
        new CapitalsCheck(dossier, draft).run();
    }

    private void spokeWithoutBeingThere(Participant one) {
        var state = draft.texts().name(one.attendance().state());
        draft.find(one.id(), "document.finding.spokeAbsent", Sentences.capital(people.named(one)), state);
    }

    /** One who does not preside gives no directions. */
    private void directions(Speech speech) {
        dossier.notes().stream()
                .filter(note -> note.kind() == NoteKind.DIRECTION)
                .filter(note ->
                        note.context().speech().filter(speech.id()::equals).isPresent())
                .forEach(
                        note -> draft.find(note.id(), "document.finding.directionNotOfChair", shortly(note.wording())));
    }

    private void marks(Note note) {
        var unread = UnreadMarks.in(note.wording(), note.at().toLocalDate());
        if (!unread.isEmpty()) {
            draft.find(note.id(), "document.finding.unreadMarks", shortly(String.join(", ", unread)));
        }
    }

    private static String shortly(String text) {
        return Excerpt.of(text, LONGEST);
    }
}
