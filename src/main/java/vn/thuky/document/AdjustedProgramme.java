package vn.thuky.document;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.SpeechPlan;

/** Chương trình điều chỉnh: what was planned beside what happened, or is to happen by the forecast. */
final class AdjustedProgramme {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final ItemWords items;
    private final SpeechWords speeches;
    private final Timetable timetable;

    AdjustedProgramme(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.ADJUSTED_PROGRAMME, draft);
        items = new ItemWords(dossier, draft);
        speeches = new SpeechWords(dossier, draft, new People(dossier));
        var conference = dossier.conference();
        var now = Optional.of(draft.now()).filter(_ -> conference.status() == ConferenceStatus.IN_SESSION);
        var floorUntil = SpeechPlan.floorUntil(dossier.speeches(), conference.pauses(), draft.now());
        timetable = conference
                .planned()
                .start()
                .map(start -> Timetable.of(conference, dossier.agenda(), start, now, floorUntil))
                .orElseGet(() -> new Timetable(List.of()));
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
                .with(withPauses(new AgendaRows(dossier, draft).rows(6, this::row))));
        draft.add(new Signatures(Optional.empty(), frame.signer(), frame.recipients()));
        return frame.paper("document.adjusted.fullTitle", List.of(Section.portrait(draft.takeBlocks())))
                .withEvents(new Calendars(dossier, draft).adjustedProgramme());
    }

    /** The rows with each pause before the first item that began after it. */
    private List<Row> withPauses(List<Row> items) {
        var rows = new ArrayList<Row>();
        var pauses = new ArrayDeque<>(dossier.conference().pauses().periods());
        for (var row : items) {
            var start = row.source().flatMap(this::started);
            while (start.isPresent()
                    && !pauses.isEmpty()
                    && pauses.getFirst().start().filter(start.get()::isBefore).isEmpty()) {
                rows.add(pause(pauses.removeFirst()));
            }
            rows.add(row);
        }
        pauses.forEach(pause -> rows.add(pause(pause)));
        return rows;
    }

    private Optional<LocalDateTime> started(Id source) {
        return dossier.agenda().stream()
                .filter(item -> item.id().equals(source))
                .findFirst()
                .flatMap(item -> item.actual().start());
    }

    /** "Hội nghị tạm nghỉ từ 08 giờ 40 phút đến 08 giờ 55 phút". */
    private Row pause(Period pause) {
        var words = draft.words(
                "document.minutes.pause", speeches.times(pause, () -> draft.find("document.finding.pauseNoEnd")));
        return Row.group(Sentences.unended(words.text()));
    }

    private List<Phrase> row(int number, AgendaItem item, Phrase time) {
        return List.of(
                Phrase.number(number), items.content(item), items.presenter(item), time, actual(item), drift(item));
    }

    /** As it happened; the forecast, in italics, of what is still to come. */
    private Phrase actual(AgendaItem item) {
        var actual = item.actual();
        if (actual.start().isPresent() && actual.end().isPresent()) {
            return Phrase.span(
                    actual.start().get().toLocalTime(), actual.end().get().toLocalTime());
        }
        var forecast = slot(item).filter(_ -> inSession() && isForecast(item));
        if (forecast.isPresent() && item.planned().isPositive()) {
            return Phrase.span(
                            forecast.get().forecastStart().toLocalTime(),
                            forecast.get().forecastEnd().toLocalTime())
                    .italic();
        }
        draft.find(item.id(), "document.finding.itemNoTimes", draft.name(item));
        return Phrase.SHORT_BLANK;
    }

    private Optional<Slot> slot(AgendaItem item) {
        return timetable.slots().stream()
                .filter(slot -> slot.item().equals(item))
                .findFirst();
    }

    private boolean inSession() {
        return dossier.conference().status() == ConferenceStatus.IN_SESSION;
    }

    private boolean isForecast(AgendaItem item) {
        return timetable.toldForecast().start(item.id());
    }

    /** "chậm 3 phút", "sớm 2 phút"; nothing where either time cannot be told. */
    private Phrase drift(AgendaItem item) {
        var begun = item.actual().start().isPresent();
        var known = timetable.toldPlan().start(item.id()) && (begun || (inSession() && isForecast(item)));
        var minutes = slot(item)
                .filter(_ -> known)
                .map(one -> one.drift().toMinutes())
                .orElse(0L);
        if (minutes == 0) {
            return Phrase.EMPTY;
        }
        var length = draft.dates().length(Duration.ofMinutes(Math.abs(minutes)));
        return draft.words(minutes > 0 ? "document.adjusted.late" : "document.adjusted.early", length);
    }
}
