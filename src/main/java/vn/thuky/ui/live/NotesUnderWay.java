package vn.thuky.ui.live;

import java.util.HashMap;
import java.util.Map;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;

/** Notes whose correction is still on its way to the record: one that is corrected again at once is corrected as it will be. */
final class NotesUnderWay {
    private final Map<NoteId, Note> notes = new HashMap<>();

    /** The note as it will be; the shown one where nothing is on its way. */
    Note of(Note shown) {
        return notes.getOrDefault(shown.id(), shown);
    }

    void send(Note corrected) {
        notes.put(corrected.id(), corrected);
    }

    /** A note is in the record; what was sent after it stays on its way. */
    void arrived(Note note) {
        var sent = of(note);
        if (sent.text().equals(note.text())
                && sent.kind() == note.kind()
                && sent.sentence().equals(note.sentence())) {
            notes.remove(note.id());
        }
    }

    void gone(NoteId id) {
        notes.remove(id);
    }
}
