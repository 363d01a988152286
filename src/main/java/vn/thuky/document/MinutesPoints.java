package vn.thuky.document;

import java.util.List;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;

/**
 * What was said, kind by kind: results, difficulties, proposals, good practice, then the rest. Remarks before the first point of a kind
 * lead up to it and come first; later ones belong to no kind, and would tear apart the points of one where they were said.
 */
final class MinutesPoints {
    private static final List<NoteKind> ORDER = List.of(
            NoteKind.RESULT,
            NoteKind.DIFFICULTY,
            NoteKind.PROPOSAL,
            NoteKind.GOOD_PRACTICE,
            NoteKind.REMARK,
            NoteKind.COMMITMENT,
            NoteKind.DIRECTION);

    private final Draft draft;

    MinutesPoints(Draft draft) {
        this.draft = draft;
    }

    /** Notes by time; each keeps a paragraph of its own, which leads back to it. */
    void write(List<Note> notes) {
        var leading =
                notes.stream().takeWhile(note -> note.kind() == NoteKind.REMARK).toList();
        leading.forEach(this::remark);
        for (var kind : ORDER) {
            var ofKind = notes.stream()
                    .skip(leading.size())
                    .filter(note -> note.kind() == kind)
                    .toList();
            if (kind == NoteKind.REMARK) {
                ofKind.forEach(this::remark);
            } else if (ofKind.size() == 1) {
                say(ofKind.getFirst());
            } else if (!ofKind.isEmpty()) {
                draft.say(draft.words("document.minutes.kind", name(kind)));
                ofKind.forEach(note -> draft.say(note.id(), draft.words("document.minutes.subpoint", words(note))));
            }
            if (kind == NoteKind.COMMITMENT) {
                ofKind.forEach(note -> draft.find(note.id(), "document.finding.noteNotCommitted", note.printed()));
            }
        }
    }

    private void remark(Note note) {
        draft.say(note.id(), draft.words("document.minutes.point", words(note)));
    }

    private void say(Note note) {
        draft.say(note.id(), draft.words("document.minutes.kindPoint", name(note.kind()), words(note)));
    }

    private String name(NoteKind kind) {
        return draft.texts().name(kind);
    }

    private static Phrase words(Note note) {
        return Phrase.of(Sentences.ended(note.printed()));
    }
}
