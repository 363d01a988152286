package vn.thuky.ui.live;

import java.util.HashMap;
import java.util.Map;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.service.EntryLine;
import vn.thuky.ui.kit.Tasks;

/** Notes whose correction is still on its way to the record: one that is corrected again at once is corrected as it will be. */
final class NotesUnderWay {
    private final NoteServices services;
    private final Tasks tasks;
    private final Map<NoteId, Note> notes = new HashMap<>();

    NotesUnderWay(NoteServices services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    /** The note as it will be; the shown one where nothing is on its way. */
    Note of(Note shown) {
        return notes.getOrDefault(shown.id(), shown);
    }

    /** Sends what was typed into a note on its way. A marker at the start that was not there before changes the kind. */
    void keep(NoteEdit edit) {
        var note = of(edit.row().line().note());
        var typed = edit.text().strip();
        if (edit.sentence()) {
            keepSentence(note, typed);
            return;
        }
        var line = EntryLine.of(edit.text());
        var marked = line.kind().isPresent() && EntryLine.kind(note.text()).isEmpty();
        var text = marked ? line.text() : typed;
        var kind = marked ? line.kind().get() : note.kind();
        if (!text.isEmpty() && !(text.equals(note.text()) && kind == note.kind())) {
            notes.put(note.id(), note.withKind(kind).withText(text));
            tasks.run(() -> services.notes().correct(note.id(), kind, text));
        }
    }

    /** A sentence that says just what was typed is none of its own. */
    private void keepSentence(Note note, String typed) {
        var sentence = typed.equals(note.text()) ? "" : typed;
        if (!sentence.equals(note.sentence())) {
            notes.put(note.id(), note.withSentence(sentence));
            tasks.run(() -> services.notes().setSentence(note.id(), sentence));
        }
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
