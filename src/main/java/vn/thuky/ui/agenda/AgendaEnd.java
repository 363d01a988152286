package vn.thuky.ui.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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
        var planned = programme.conference().plannedAsHeld().end();
        var first = programme.conference().plannedAsHeld().start().map(LocalDateTime::toLocalDate);
        var actual = programme.conference().actual().end();
        if (actual.isPresent()) {
            return compared(
                    Message.of("agenda.end.actual", clock(actual.get(), first)),
                    actual.get(),
                    planned.orElse(actual.get()),
                    first);
        }
        var expected = programme.expectedEnd();
        if (expected.isEmpty()) {
            return programme.timetable().isPresent() ? EMPTY : new AgendaEnd(Message.of("agenda.end.noStart"), false);
        }
        if (!programme.tellsEnd()) {
            return new AgendaEnd(Message.of("agenda.end.open"), false);
        }
        var said = Message.of("agenda.end.expected", clock(expected.get(), first));
        return planned.map(end -> compared(said, expected.get(), end, first))
                .orElseGet(() -> new AgendaEnd(said, false));
    }

    private static AgendaEnd compared(
            Message end, LocalDateTime moment, LocalDateTime planned, Optional<LocalDate> first) {
        var excess = Duration.between(planned, moment);
        if (excess.abs().toMinutes() == 0) {
            return new AgendaEnd(Message.of("agenda.end.onTime", end), false);
        }
        return excess.isNegative()
                ? new AgendaEnd(
                        Message.of("agenda.end.early", end, clock(planned, first), AgendaLine.length(excess.negated())),
                        false)
                : new AgendaEnd(
                        Message.of("agenda.end.late", end, clock(planned, first), AgendaLine.length(excess)), true);
    }

    /** The time; with its day unless that is the first of the conference. */
    private static Worded clock(LocalDateTime moment, Optional<LocalDate> first) {
        return texts -> {
            var dates = new DateWords(texts.language());
            var clock = dates.clock(moment.toLocalTime());
            var day = moment.toLocalDate();
            return first.orElse(day).equals(day) ? clock : clock + " " + dates.digits(day);
        };
    }
}
