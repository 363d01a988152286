package vn.thuky.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Timetable.Slot;
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
        draft.add(new Title(draft.text("document.programme.title"), frame.conference(), true));
        frame.remark().ifPresent(draft::add);
        draft.say(draft.words(
                "document.programme.time",
                draft.moment(conference.planned().start(), "document.finding.noPlannedStart")));
        draft.say(draft.words("document.programme.place", new Places(dossier, draft).place()));
        draft.say(draft.words("document.programme.form", draft.texts().name(conference.form())));
        draft.say(draft.words("document.programme.chair", people.chairs(draft)));
        draft.add(table());
        draft.add(new Signatures(Optional.empty(), frame.signer(), frame.recipients()));
        return frame.paper("document.programme.fullTitle", List.of(Section.portrait(draft.takeBlocks())));
    }

    private Table table() {
        return new Table(
                List.of(
                        new Column(draft.text("document.column.number"), 12, Align.CENTRE),
                        new Column(draft.text("document.column.time"), 29, Align.CENTRE),
                        new Column(draft.text("document.column.content"), 66, Align.LEFT),
                        new Column(draft.text("document.column.presenter"), 38, Align.LEFT),
                        new Column(draft.text("document.column.remark"), 20, Align.LEFT)),
                rows());
    }

    private List<Row> rows() {
        var start = dossier.conference().planned().start();
        if (dossier.agenda().isEmpty()) {
            var blank = draft.blank("document.finding.noAgenda");
            return List.of(Row.of(List.of(Phrase.of("1"), Phrase.SHORT_BLANK, blank, blank, Phrase.EMPTY)));
        }
        if (start.isEmpty()) {
            var dots = draft.shortBlank("document.finding.noPlannedStart");
            var items = dossier.agenda();
            return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                    .map(i -> row(i + 1, items.get(i), dots))
                    .toList();
        }
        var timetable = Timetable.of(dossier.agenda(), start.get(), Optional.empty());
        check(timetable);
        return rows(timetable.slots());
    }

    /** A conference of several days names each day above its items. */
    private List<Row> rows(List<Slot> slots) {
        var days = slots.stream()
                .map(slot -> slot.plannedStart().toLocalDate())
                .distinct()
                .toList();
        var rows = new ArrayList<Row>();
        Optional<LocalDate> day = Optional.empty();
        int number = 0;
        for (var slot : slots) {
            var its = slot.plannedStart().toLocalDate();
            if (days.size() > 1 && !day.equals(Optional.of(its))) {
                rows.add(Row.group(Sentences.capital(draft.dates().day(its))));
            }
            day = Optional.of(its);
            var span = draft.dates()
                    .span(slot.plannedStart().toLocalTime(), slot.plannedEnd().toLocalTime());
            rows.add(row(++number, slot.item(), Phrase.of(span)));
        }
        return rows;
    }

    private Row row(int number, AgendaItem item, Phrase time) {
        return Row.from(
                item.id(),
                List.of(Phrase.of(String.valueOf(number)), time, content(item), presenter(item), Phrase.EMPTY));
    }

    /** The title, and below it the papers (tham luận) registered for the item. */
    private Phrase content(AgendaItem item) {
        var title = item.title().isBlank()
                ? draft.blank(item.id(), "document.finding.itemUntitled")
                : Phrase.of(item.title().strip());
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
            return draft.blank(item.id(), "document.finding.noPresenter", item.title());
        }
        return Phrase.of(Stream.concat(Stream.of(presenter), site.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private void check(Timetable timetable) {
        var planned = dossier.conference().planned().end();
        if (planned.isPresent()
                && timetable.plannedEnd().filter(planned.get()::isBefore).isPresent()) {
            draft.find("document.finding.agendaTooLong");
        }
        timetable.slots().stream()
                .filter(slot -> slot.slack().isNegative())
                .forEach(slot -> draft.find(
                        slot.item().id(),
                        "document.finding.overlap",
                        slot.item().title()));
    }
}
