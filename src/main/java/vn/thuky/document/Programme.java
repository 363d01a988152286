package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;

/** Chương trình: what is planned, item by item, with clock times. */
final class Programme {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;

    Programme(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.PROGRAMME, draft);
        people = new People(dossier);
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
                .left("document.column.content", 66)
                .left("document.column.presenter", 38)
                .left("document.column.remark", 20)
                .with(new AgendaRows(dossier, draft).rows(5, this::row));
    }

    private List<Phrase> row(int number, AgendaItem item, Phrase time) {
        return List.of(Phrase.number(number), time, content(item), presenter(item), Phrase.EMPTY);
    }

    /** The title, and below it the papers (tham luận) registered for the item. */
    private Phrase content(AgendaItem item) {
        var title = AgendaRows.title(draft, item);
        var speeches = dossier.speeches().stream()
                .filter(speech -> speech.item().filter(item.id()::equals).isPresent())
                .filter(speech -> speech.kind() == SpeechKind.PAPER && speech.status() != SpeechStatus.WITHDRAWN)
                .map(this::speech)
                .filter(words -> !words.isEmpty())
                .map(words -> "\n- " + words)
                .collect(Collectors.joining());
        return title.plus(speeches);
    }

    private String speech(Speech speech) {
        var from = people.organization(speech.organization())
                .map(one -> one.shortName())
                .orElse("");
        return Stream.of(from, speech.title().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private Phrase presenter(AgendaItem item) {
        var site = people.site(item.site()).map(one -> draft.texts().get("document.minutes.site", People.name(one)));
        var presenter = item.presenter().strip();
        if (presenter.isEmpty() && site.isEmpty() && item.kind() != AgendaKind.BREAK) {
            draft.find(item.id(), "document.finding.noPresenter", draft.name(item));
            return Phrase.SHORT_BLANK;
        }
        return Phrase.of(Stream.concat(Stream.of(presenter), site.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n")));
    }
}
