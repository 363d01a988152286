package vn.thuky.document;

import vn.thuky.document.block.Phrase;
import vn.thuky.domain.people.Participant;

/** How somebody took part, in the words of a table. */
final class AttendanceWords {
    private final Draft draft;
    private final People people;

    AttendanceWords(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /** "Vắng có lý do: ốm", "Có mặt, dự thay Nguyễn Văn A"; dots while the participant was not called. */
    Phrase of(Participant participant) {
        var attendance = participant.attendance();
        var state = attendance.state();
        if (!state.present() && !state.absent()) {
            return Phrase.SHORT_BLANK;
        }
        var words = Phrase.of(draft.texts().name(state));
        var replaced = attendance.substituteFor().flatMap(people::participant).map(people::named);
        if (replaced.isPresent()) {
            words = words.plus(", ").plus(draft.words("document.participants.substitute", replaced.get()));
        }
        return attendance.reason().isBlank()
                ? words
                : words.plus(": " + attendance.reason().strip());
    }
}
