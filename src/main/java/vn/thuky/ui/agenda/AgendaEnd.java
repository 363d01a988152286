package vn.thuky.ui.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import vn.thuky.service.Programme;
import vn.thuky.text.DateWords;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/**
 * How the end of the agenda, or that of the conference once it was closed, stands to the planned end.
 *
 * @param late whether it is after it
 */
record AgendaEnd(Message message, boolean late) {
    static final AgendaEnd EMPTY = new AgendaEnd(Message.of("agenda.end.nothing"), false);

    static AgendaEnd of(Programme programme) {
        var planned = programme.conference().planned().end();
        var actual = programme.conference().actual().end();
        if (actual.isPresent()) {
            return compared(
                    Message.of("agenda.end.actual", clock(actual.get())), actual.get(), planned.orElse(actual.get()));
        }
        var expected = programme.expectedEnd();
        if (expected.isEmpty()) {
            return programme.timetable().isPresent() ? EMPTY : new AgendaEnd(Message.of("agenda.end.noStart"), false);
        }
        var said = Message.of("agenda.end.expected", clock(expected.get()));
        return planned.map(end -> compared(said, expected.get(), end)).orElseGet(() -> new AgendaEnd(said, false));
    }

    private static AgendaEnd compared(Message end, LocalDateTime moment, LocalDateTime planned) {
        var excess = Duration.between(planned, moment);
        if (excess.isZero()) {
            return new AgendaEnd(Message.of("agenda.end.onTime", end), false);
        }
        return excess.isNegative()
                ? new AgendaEnd(
                        Message.of("agenda.end.early", end, clock(planned), AgendaLine.length(excess.negated())), false)
                : new AgendaEnd(Message.of("agenda.end.late", end, clock(planned), AgendaLine.length(excess)), true);
    }

    private static Worded clock(LocalDateTime moment) {
        return texts -> new DateWords(texts.language()).clock(moment.toLocalTime());
    }
}
