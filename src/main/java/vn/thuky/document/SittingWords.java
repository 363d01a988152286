package vn.thuky.document;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.DayPart;
import vn.thuky.domain.agenda.Sitting;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Period;

/** Where the course of a conference was broken: its sittings, where there are several, and its pauses, told in their place. */
final class SittingWords {
    private final Draft draft;
    private final SpeechWords speeches;
    private final Optional<Timetable> timetable;
    private final Deque<Period> pauses;
    private Optional<Sitting> present = Optional.empty();

    SittingWords(Dossier dossier, Draft draft, SpeechWords speeches) {
        this.draft = draft;
        this.speeches = speeches;
        var conference = dossier.conference();
        timetable = conference
                .planned()
                .start()
                .or(() -> conference.actual().start())
                .map(start -> Timetable.of(dossier.agenda(), start, Optional.empty()))
                .filter(times -> times.sittings().size() > 1);
        pauses = new ArrayDeque<>(conference.pauses().periods());
    }

    /** "Buổi sáng, ngày 16 tháng 01 năm 2024". */
    static String name(Sitting sitting, Draft draft) {
        return name(sitting.start(), draft);
    }

    private static String name(LocalDateTime start, Draft draft) {
        return draft.texts()
                .get(
                        "document.sitting",
                        draft.texts().name(DayPart.of(start.toLocalTime())),
                        draft.dates().day(start.toLocalDate()));
    }

    /** Before an item: pauses until then, and the sitting it begins. */
    void before(AgendaItem item) {
        item.actual().start().ifPresent(this::pausesUntil);
        var sitting = timetable.flatMap(times -> times.sitting(item.id()));
        if (sitting.isPresent() && !sitting.equals(present)) {
            present = sitting;
            draft.add(new Heading(2, heading(sitting.get()), Optional.empty()));
        }
    }

    /** Tells the pauses that began by a moment and were not told yet. */
    void pausesUntil(LocalDateTime moment) {
        while (!pauses.isEmpty()
                && pauses.getFirst().start().filter(moment::isBefore).isEmpty()) {
            tell(pauses.removeFirst());
        }
    }

    /** One that began and ended in the same minute was a slip of the hand. */
    private void tell(Period pause) {
        var began = pause.start().map(SittingWords::minute);
        if (began.isEmpty() || !began.equals(pause.end().map(SittingWords::minute))) {
            draft.say(draft.words(
                    "document.minutes.pause", speeches.times(pause, () -> draft.find("document.finding.pauseNoEnd"))));
        }
    }

    private static LocalDateTime minute(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A sitting that was held on another day than planned has its name from there. */
    private static boolean otherDay(Sitting sitting, LocalDateTime begun) {
        return !begun.toLocalDate().equals(sitting.day());
    }

    private Phrase heading(Sitting sitting) {
        var actual = sitting.actual();
        var name = name(actual.start().filter(begun -> otherDay(sitting, begun)).orElse(sitting.start()), draft);
        if (actual.start().isEmpty() || actual.end().isEmpty()) {
            return Phrase.of(name);
        }
        return draft.words(
                "document.minutes.sitting",
                name,
                draft.dates().time(actual.start().get().toLocalTime()),
                draft.dates().time(actual.end().get().toLocalTime()));
    }
}
