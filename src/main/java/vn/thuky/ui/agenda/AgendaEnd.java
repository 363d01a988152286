package vn.thuky.ui.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import vn.thuky.service.Programme;
import vn.thuky.text.DateWords;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/**
 * How the end of the agenda stands to the planned end of the conference.
 *
 * @param late whether it ends after it
 */
record AgendaEnd(Message message, boolean late) {
    static final AgendaEnd EMPTY = new AgendaEnd(Message.of("agenda.end.nothing"), false);

    static AgendaEnd of(Programme programme) {
        var expected = programme.expectedEnd();
        if (expected.isEmpty()) {
            return programme.timetable().isPresent() ? EMPTY : new AgendaEnd(Message.of("agenda.end.noStart"), false);
        }
        return programme
                .conference()
                .planned()
                .end()
                .map(planned -> compared(expected.get(), planned))
                .orElseGet(() -> new AgendaEnd(Message.of("agenda.end.expected", clock(expected.get())), false));
    }

    private static AgendaEnd compared(LocalDateTime expected, LocalDateTime planned) {
        var excess = Duration.between(planned, expected);
        if (excess.isZero()) {
            return new AgendaEnd(Message.of("agenda.end.onTime", clock(expected)), false);
        }
        return excess.isNegative()
                ? new AgendaEnd(
                        Message.of(
                                "agenda.end.early",
                                clock(expected),
                                clock(planned),
                                AgendaLine.length(excess.negated())),
                        false)
                : new AgendaEnd(
                        Message.of("agenda.end.late", clock(expected), clock(planned), AgendaLine.length(excess)),
                        true);
    }

    private static Worded clock(LocalDateTime moment) {
        return texts -> new DateWords(texts.language()).clock(moment.toLocalTime());
    }
}
