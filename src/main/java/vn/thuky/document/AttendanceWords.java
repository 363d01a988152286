package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.people.Participant;

/** How somebody took part, in the words of a table; whoever is replaced stays in the list with the one who came instead. */
final class AttendanceWords {
    private final Draft draft;
    private final People people;

    AttendanceWords(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /** "Vắng có lý do: ốm", "Có mặt, dự thay Nguyễn Văn A, đến 08:45"; dots while the participant was not called. */
    Phrase of(Participant participant) {
        var own = own(participant);
        var substitutes = people.substitutes(participant).stream()
                .map(people::named)
                .filter(name -> !name.isEmpty())
                .toList();
        var other = substitutes.isEmpty()
                ? Phrase.EMPTY
                : draft.words("document.participants.replaced", String.join("; ", substitutes));
        return own.isEmpty() && other.isEmpty() ? Phrase.SHORT_BLANK : Phrase.joined("; ", List.of(own, other));
    }

    private Phrase own(Participant participant) {
        var attendance = participant.attendance();
        var state = attendance.state();
        if (!state.present() && !state.absent()) {
            return Phrase.EMPTY;
        }
        var words = Phrase.of(draft.texts().name(state));
        var replaced = attendance
                .substituteFor()
                .flatMap(people::participant)
                .map(people::named)
                .map(name -> name.isEmpty() ? Phrase.SHORT_BLANK : Phrase.of(name));
        if (replaced.isPresent()) {
            words = words.plus(", ").plus(draft.words("document.participants.substitute", replaced.get()));
        }
        words = attendance.reason().isBlank()
                ? words
                : words.plus(": " + attendance.reason().strip());
        return Phrase.joined(
                ", ",
                List.of(
                        words,
                        at("document.participants.came", attendance.cameAt()),
                        at("document.participants.left", attendance.leftAt())));
    }

    private Phrase at(String key, Optional<LocalDateTime> moment) {
        return moment.map(at -> draft.words(key, draft.dates().clock(at.toLocalTime())))
                .orElse(Phrase.EMPTY);
    }
}
