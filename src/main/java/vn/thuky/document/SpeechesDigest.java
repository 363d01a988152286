package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.document.Proceedings.Talk;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.Id;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;

/** Tổng hợp tham luận, ý kiến: speech by speech, or kind by kind across all organizations. */
final class SpeechesDigest {
    private static final List<NoteKind> KINDS =
            List.of(NoteKind.RESULT, NoteKind.DIFFICULTY, NoteKind.PROPOSAL, NoteKind.GOOD_PRACTICE);

    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final SpeechWords words;
    private final Arrangement arrangement;

    /** What one speech, or an agenda item beside its speeches, brought. */
    private record Entry(Id source, Phrase from, List<Note> notes) {}

    SpeechesDigest(Dossier dossier, Draft draft, Arrangement arrangement) {
        this.dossier = dossier;
        this.draft = draft;
        this.arrangement = arrangement;
        frame = new Frame(dossier, DocumentKind.SPEECHES, draft);
        words = new SpeechWords(dossier, draft, new People(dossier));
    }

    Paper paper() {
        draft.add(frame.undated());
        draft.add(new Title(draft.text("document.speeches.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        var entries = entries();
        if (entries.isEmpty()) {
            draft.find("document.finding.noSpeeches");
        }
        draft.add(arrangement == Arrangement.BY_KIND ? byKind(entries) : bySpeech(entries));
        return frame.paper("document.speeches.fullTitle", List.of(Section.landscape(draft.takeBlocks())));
    }

    /** The chair's own speech stands in the announcement of conclusions. */
    private List<Entry> entries() {
        var chair = new ChairNotes(dossier);
        var entries = new ArrayList<Entry>();
        for (var part : Proceedings.of(dossier).parts()) {
            for (var talk : part.talks()) {
                if (!chair.gave(talk.speech())) {
                    entries.add(entry(talk));
                }
            }
            var notes = ofKinds(part.notes());
            if (!notes.isEmpty()) {
                part.item().ifPresent(item -> entries.add(new Entry(item.id(), AgendaRows.title(draft, item), notes)));
            }
        }
        return entries;
    }

    private Entry entry(Talk talk) {
        var heading = words.heading(talk.speech());
        if (talk.notes().isEmpty()) {
            draft.find(talk.speech().id(), "document.finding.speechNoPoints", words.headingWithSpeakers(talk.speech()));
        }
        return new Entry(talk.speech().id(), heading, ofKinds(talk.notes()));
    }

    private static List<Note> ofKinds(List<Note> notes) {
        return notes.stream().filter(note -> KINDS.contains(note.kind())).toList();
    }

    private Table bySpeech(List<Entry> entries) {
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            var cells = new ArrayList<>(List.of(Phrase.number(rows.size() + 1), entry.from()));
            KINDS.forEach(kind -> cells.add(points(entry.notes(), kind)));
            rows.add(Row.from(entry.source(), cells));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(List.of(
                    Phrase.number(1), Phrase.LONG_BLANK, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY)));
        }
        return new TableColumns(draft)
                .centre("document.column.number", 14)
                .left("document.column.speech", 50)
                .left("kind.NoteKind.RESULT", 47)
                .left("kind.NoteKind.DIFFICULTY", 47)
                .left("kind.NoteKind.PROPOSAL", 47)
                .left("kind.NoteKind.GOOD_PRACTICE", 47)
                .with(rows);
    }

    private static Phrase points(List<Note> notes, NoteKind kind) {
        var points = notes.stream()
                .filter(note -> note.kind() == kind)
                .map(note -> note.printed().strip())
                .toList();
        return Phrase.of(points.size() < 2 ? String.join("", points) : "- " + String.join("\n- ", points));
    }

    private Table byKind(List<Entry> entries) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var kind : KINDS) {
            rows.add(Row.group(draft.texts().name(kind)));
            var before = number;
            for (var entry : entries) {
                for (var note : entry.notes()) {
                    if (note.kind() == kind) {
                        rows.add(Row.from(
                                note.id(),
                                List.of(
                                        Phrase.number(++number),
                                        Phrase.of(note.printed().strip()),
                                        entry.from())));
                    }
                }
            }
            if (number == before) {
                rows.removeLast();
            }
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(List.of(Phrase.number(1), Phrase.LONG_BLANK, Phrase.EMPTY)));
        }
        return new TableColumns(draft)
                .centre("document.column.number", 14)
                .left("document.column.content", 150)
                .left("document.column.speech", 88)
                .with(rows);
    }
}
