package vn.thuky.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;

/** What was noted of those who preside. */
final class ChairNotes {
    private final Dossier dossier;
    private final Set<ParticipantId> chairs;
    private final Set<SpeechId> speeches;

    ChairNotes(Dossier dossier) {
        this.dossier = dossier;
        chairs = dossier.participants().stream()
                .filter(one -> one.role() == Role.CHAIR)
                .map(Participant::id)
                .collect(Collectors.toSet());
        speeches = dossier.speeches().stream()
                .filter(speech -> speech.kind() == SpeechKind.DIRECTION
                        || speech.speakers().stream().anyMatch(chairs::contains))
                .map(Speech::id)
                .collect(Collectors.toSet());
    }

    /** Whether one who presides gave this speech. */
    boolean gave(Speech speech) {
        return speeches.contains(speech.id());
    }

    /** Those of these kinds, by time. */
    List<Note> of(Set<NoteKind> kinds) {
        return dossier.notes().stream()
                .filter(note -> kinds.contains(note.kind()))
                .filter(note -> note.context()
                                .speech()
                                .filter(speeches::contains)
                                .isPresent()
                        || note.context().speaker().filter(chairs::contains).isPresent())
                .toList();
    }
}
