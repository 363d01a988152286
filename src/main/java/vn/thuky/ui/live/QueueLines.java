package vn.thuky.ui.live;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Countdown;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechPlan;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.service.QueueService;
import vn.thuky.text.TimeFigures;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.live.QueueViewModel.Phase;
import vn.thuky.ui.live.QueueViewModel.SpeechLine;

/** What is shown of the queue at one moment: who speaks, who waits, who has spoken, who withdrew, with planned, actual and expected times. */
final class QueueLines {
    private final LiveState state;
    private final LiveNames names;
    private final LocalDateTime now;
    private final Pauses pauses;
    private final Map<AgendaItemId, LocalDateTime> ahead;
    private final SpeechPlan plan;

    QueueLines(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
        this.now = state.now();
        this.pauses = state.conference().pauses();
        var timetable = state.timetable();
        this.ahead = timetable.map(QueueLines::ahead).orElse(Map.of());
        this.plan =
                timetable.map(times -> SpeechPlan.of(state.speeches(), times)).orElse(SpeechPlan.NONE);
    }

    /** When the items that have not begun are expected to: no speech of theirs comes before. */
    private static Map<AgendaItemId, LocalDateTime> ahead(Timetable timetable) {
        return timetable.slots().stream()
                .filter(slot -> slot.item().actual().start().isEmpty() && !slot.passedOver())
                .filter(slot -> timetable.toldForecast().start(slot.item().id()))
                .collect(Collectors.toMap(slot -> slot.item().id(), Timetable.Slot::forecastStart));
    }

    List<SpeechLine> lines() {
        var lines = new ArrayList<SpeechLine>();
        var free = SpeechPlan.floorUntil(state.speeches(), pauses, now)
                .filter(now::isBefore)
                .orElse(now);
        var told = true;
        for (var speech : state.speeches()) {
            if (speech.status() == SpeechStatus.SPEAKING) {
                lines.add(speaking(speech));
            }
        }
        var number = 0;
        for (var speech : state.speeches()) {
            if (QueueService.waiting(speech)) {
                number++;
                var ofItem = speech.item().map(ahead::get).filter(free::isBefore);
                told |= ofItem.isPresent();
                var expected = ofItem.orElse(free);
                lines.add(waiting(speech, number, told ? Optional.of(expected) : Optional.empty()));
                free = expected.plus(speech.registered());
                told &= speech.registered().isPositive();
            }
        }
        for (var speech : state.speeches()) {
            if (speech.status() == SpeechStatus.DONE) {
                lines.add(done(speech));
            }
        }
        for (var speech : state.speeches()) {
            if (speech.status() == SpeechStatus.WITHDRAWN) {
                lines.add(line(speech, 0, Message.of("live.queue.out"), Optional.empty(), Phase.WITHDRAWN));
            }
        }
        return lines;
    }

    private SpeechLine speaking(Speech speech) {
        var gone = TimeFigures.countdown(
                Countdown.of(speech.actual(), speech.registered(), pauses, now).gone());
        return line(
                speech, 0, Message.of("live.queue.now", gone), speech.actual().start(), Phase.NOW);
    }

    /** {@code expected} is empty where a length before it is missing. */
    private SpeechLine waiting(Speech speech, int number, Optional<LocalDateTime> expected) {
        var kind = speech.registered().isZero()
                ? new Named(speech.kind())
                : Message.of("live.queue.waiting", speech.kind(), Figures.minutes(speech.registered()));
        var begins = expected.filter(_ -> state.inSession());
        var detail = begins.<Worded>map(at -> Message.of("live.queue.expected", kind, Figures.clock(at)))
                .orElse(kind);
        var lost = speech.site()
                .flatMap(state::site)
                .flatMap(Site::lineState)
                .filter(line -> line == LineState.LOST)
                .isPresent();
        return line(speech, number, lost ? Message.of("live.queue.lost", detail) : detail, begins, Phase.WAITING);
    }

    private SpeechLine done(Speech speech) {
        var from = speech.actual().start().map(Figures::clock).orElse("…");
        var to = speech.actual().end().map(Figures::clock).orElse("…");
        var length = pauses.lengthOf(speech.actual()).filter(taken -> !taken.isNegative());
        var detail = length.<Worded>map(taken -> Message.of("live.queue.done.length", from, to, Figures.minutes(taken)))
                .orElse(Message.of("live.queue.done", from, to));
        return line(speech, 0, detail, speech.actual().start(), Phase.DONE);
    }

    private SpeechLine line(Speech speech, int number, Worded detail, Optional<LocalDateTime> begins, Phase phase) {
        var start = plan.start(speech.id());
        var planned = start.<Worded>map(at -> Message.of("live.queue.planned", Figures.clock(at)));
        var drift = start.flatMap(at -> begins.map(begun -> Duration.between(at, begun)))
                .filter(Figures::tells)
                .map(Figures::drift)
                .orElse("");
        return new SpeechLine(speech.id().value(), number, names.speaker(speech), detail, planned, drift, phase);
    }
}
