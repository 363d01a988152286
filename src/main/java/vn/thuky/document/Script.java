package vn.thuky.document;

import java.util.List;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Title;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.text.DateWords;

/** Kịch bản điều hành: what the moderator says and the technicians do, item by item. */
final class Script {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;
    private final ItemWords items;

    Script(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.SCRIPT, draft);
        people = new People(dossier);
        items = new ItemWords(dossier, draft);
    }

    Paper paper() {
        draft.add(frame.undated());
        draft.add(new Title(draft.text("document.script.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        draft.add(new TableColumns(draft)
                .centre("document.column.number", 14)
                .centre("document.column.time", 29)
                .left("document.column.content", 72)
                .left("document.column.moderator", 26)
                .left("document.column.script", 44)
                .left("document.column.site", 21)
                .left("document.column.technical", 23)
                .left("document.column.fallback", 23)
                .with(new AgendaRows(dossier, draft).rows(8, this::row)));
        check();
        return frame.paper("document.script.fullTitle", List.of(Section.landscape(draft.takeBlocks())));
    }

    private List<Phrase> row(int number, AgendaItem item, Phrase time) {
        var cues = item.cues();
        return List.of(
                Phrase.number(number),
                time,
                items.contentWithSpeakers(item),
                Phrase.of(item.presenter().strip()),
                cues.script().isBlank()
                        ? Phrase.LONG_BLANK
                        : Phrase.of(cues.script().strip()),
                Phrase.of(people.site(item.site()).map(People::name).orElse("")),
                Phrase.of(cues.technical().strip()),
                Phrase.of(cues.fallback().strip()));
    }

    private void check() {
        var silent = dossier.agenda().stream()
                .filter(item -> item.cues().script().isBlank())
                .toList();
        if (!silent.isEmpty()) {
            draft.find(silent.getFirst().id(), "document.finding.noScript", DateWords.count(silent.size()));
        }
    }
}
