package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.document.DocumentKind;

/** Chương trình: what is planned, item by item, with clock times. */
final class Programme {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;
    private final ItemWords items;

    Programme(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.PROGRAMME, draft);
        people = new People(dossier);
        items = new ItemWords(dossier, draft);
    }

    Paper paper() {
        var conference = dossier.conference();
        draft.add(frame.dated());
        var subject = frame.conference();
        var changes = new ProgrammeChanges(dossier, draft);
        var named = changes.label().map(label -> subject.plus("\n").plus(label)).orElse(subject);
        draft.add(new Title(draft.text("document.programme.title"), named, true));
        frame.preamble().forEach(draft::add);
        draft.say(draft.words("document.programme.time", draft.planned(conference.planned())));
        draft.say(draft.words("document.programme.place", new Places(dossier, draft).place()));
        draft.say(draft.words("document.programme.form", draft.texts().name(conference.form())));
        draft.say(draft.words("document.programme.chair", people.chairs(draft)));
        draft.add(table());
        changes.write();
        draft.add(new Signatures(Optional.empty(), frame.signer(), frame.recipients()));
        return frame.paper("document.programme.fullTitle", List.of(Section.portrait(draft.takeBlocks())))
                .withEvents(new Calendars(dossier, draft).programme());
    }

    private Table table() {
        return new TableColumns(draft)
                .centre("document.column.number", 12)
                .centre("document.column.time", 29)
                .left("document.column.content", 75)
                .left("document.column.presenter", 33)
                .left("document.column.remark", 16)
                .with(new AgendaRows(dossier, draft).rows(5, this::row));
    }

    private List<Phrase> row(int number, AgendaItem item, Phrase time) {
        return List.of(Phrase.number(number), time, items.content(item), items.presenter(item), Phrase.EMPTY);
    }
}
