package vn.thuky.document;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Title;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.document.DocumentKind;

/** Chương trình điều chỉnh: what was planned beside what happened, or is to happen by the forecast. */
final class AdjustedProgramme {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final Map<AgendaItemId, Slot> slots = new HashMap<>();

    AdjustedProgramme(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.ADJUSTED_PROGRAMME, draft);
        var conference = dossier.conference();
        var now = Optional.of(draft.now()).filter(_ -> conference.status() == ConferenceStatus.IN_SESSION);
        conference
                .planned()
                .start()
                .ifPresent(start -> Timetable.of(conference, dossier.agenda(), start, now)
                        .slots()
                        .forEach(slot -> slots.put(slot.item().id(), slot)));
    }

    Paper paper() {
        draft.add(frame.dated());
        draft.add(new Title(draft.text("document.adjusted.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        draft.say(draft.words(
                "document.programme.time", draft.planned(dossier.conference().planned())));
        draft.say(draft.words("document.programme.place", new Places(dossier, draft).place()));
        draft.add(new TableColumns(draft)
                .centre("document.column.number", 12)
                .left("document.column.content", 44)
                .left("document.column.presenter", 31)
                .centre("document.column.planned", 29)
                .centre("document.column.actual", 29)
                .left("document.column.remark", 20)
                .with(new AgendaRows(dossier, draft).rows(6, this::row)));
        draft.add(new Signatures(Optional.empty(), frame.signer(), frame.recipients()));
        return frame.paper("document.adjusted.fullTitle", List.of(Section.portrait(draft.takeBlocks())))
                .withEvents(new Calendars(dossier, draft).adjustedProgramme());
    }

    private List<Phrase> row(int number, AgendaItem item, Phrase time) {
        return List.of(
                Phrase.number(number),
                AgendaRows.title(draft, item),
                Phrase.of(item.presenter().strip()),
                time,
                actual(item),
                drift(item));
    }

    /** As it happened; the forecast, in italics, of what is still to come. */
    private Phrase actual(AgendaItem item) {
        var actual = item.actual();
        if (actual.start().isPresent() && actual.end().isPresent()) {
            return Phrase.span(
                    actual.start().get().toLocalTime(), actual.end().get().toLocalTime());
        }
        if (dossier.conference().status() == ConferenceStatus.IN_SESSION && slots.containsKey(item.id())) {
            var slot = slots.get(item.id());
            return Phrase.span(
                            slot.forecastStart().toLocalTime(),
                            slot.forecastEnd().toLocalTime())
                    .italic();
        }
        draft.find(item.id(), "document.finding.itemNoTimes", draft.name(item));
        return Phrase.SHORT_BLANK;
    }

    /** "chậm 3 phút", "sớm 2 phút". */
    private Phrase drift(AgendaItem item) {
        var slot = Optional.ofNullable(slots.get(item.id()));
        var known = item.actual().start().isPresent() || dossier.conference().status() == ConferenceStatus.IN_SESSION;
        var minutes =
                slot.filter(_ -> known).map(one -> one.drift().toMinutes()).orElse(0L);
        if (minutes == 0) {
            return Phrase.EMPTY;
        }
        var length = draft.dates().length(Duration.ofMinutes(Math.abs(minutes)));
        return draft.words(minutes > 0 ? "document.adjusted.late" : "document.adjusted.early", length);
    }
}
