package vn.thuky.ui.live;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.agenda.Sitting;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.live.CourseViewModel.Phase;

/** What is said of the end of a conference, against its plan. */
final class CourseEnd {
    private final LiveState state;

    CourseEnd(LiveState state) {
        this.state = state;
    }

    /** When it ended, once it is over; before, when it is expected to, and the sitting that goes on where another follows. */
    Optional<Worded> end(Timetable timetable) {
        return state.closed() ? ended(timetable) : expected(timetable);
    }

    /** When the conference ended, against the plan. */
    private Optional<Worded> ended(Timetable timetable) {
        return state.conference().actual().end().map(ended -> {
            var planned =
                    state.conference().planned().end().or(timetable::plannedEnd).orElse(ended);
            return Message.of("live.ended", end(ended, planned));
        });
    }

    private Optional<Worded> expected(Timetable timetable) {
        return timetable.forecastEnd().map(forecast -> {
            var planned =
                    state.conference().planned().end().or(timetable::plannedEnd).orElse(forecast);
            var all = end(forecast, planned);
            return present(timetable)
                    .<Worded>map(sitting -> Message.of(
                            "live.end.sitting",
                            sitting.dayPart(),
                            end(sitting.forecastEnd(), sitting.plannedEnd()),
                            all))
                    .orElseGet(() -> Message.of("live.end", all));
        });
    }

    private Worded end(LocalDateTime end, LocalDateTime planned) {
        var clock = Figures.clock(end, state.now().toLocalDate());
        var drift = Duration.between(planned, end);
        return Figures.nearest(drift) == 0
                ? new Plain(clock)
                : Message.of("live.end.drift", clock, Figures.drift(drift));
    }

    /** The sitting that goes on or comes next, where another follows it. */
    private Optional<Sitting> present(Timetable timetable) {
        var sittings = timetable.sittings();
        return timetable.slots().stream()
                .filter(slot -> CourseViewModel.phase(slot.item()) != Phase.DONE && !slot.passedOver())
                .findFirst()
                .flatMap(slot -> timetable.sitting(slot.item().id()))
                .filter(sitting -> !sitting.equals(sittings.getLast()));
    }
}
