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
        return state.conference()
                .actual()
                .end()
                .map(ended ->
                        Message.of("live.ended", end(ended, planned(timetable).orElse(ended))));
    }

    private Optional<Worded> expected(Timetable timetable) {
        return timetable.forecastEnd().map(forecast -> {
            var planned = planned(timetable);
            var all = timetable.toldForecast().end()
                    ? Message.of("live.end", end(forecast, planned.orElse(forecast)))
                    : open(planned);
            return present(timetable)
                    .filter(sitting ->
                            sitting.tellsEnd() && timetable.toldForecast().end())
                    .<Worded>map(sitting -> Message.of(
                            "live.end.sitting",
                            sitting.dayPart(),
                            end(sitting.forecastEnd(), sitting.plannedEnd()),
                            end(forecast, planned.orElse(forecast))))
                    .orElse(all);
        });
    }

    /** Where lengths are missing there is no forecast; the plan still has an end. */
    private Message open(Optional<LocalDateTime> planned) {
        return planned.map(end -> Message.of("live.end.open.planned", clock(end)))
                .orElseGet(() -> Message.of("live.end.open"));
    }

    /** The planned end, on the day on which the conference is held; empty where lengths are missing. */
    private Optional<LocalDateTime> planned(Timetable timetable) {
        return state.conference()
                .plannedAsHeld()
                .end()
                .or(() ->
                        timetable.plannedEnd().filter(_ -> timetable.toldPlan().end()));
    }

    private Worded end(LocalDateTime end, LocalDateTime planned) {
        var drift = Duration.between(planned, end);
        if (Figures.nearest(drift) == 0) {
            return new Plain(clock(end));
        }
        if (Figures.otherDay(drift)) {
            return Message.of("live.end.otherDay", clock(end));
        }
        var moved = state.conference()
                .planned()
                .start()
                .filter(_ -> state.conference().daysMoved() != 0);
        var against = Figures.hoursOff(drift)
                ? Message.of("live.end.planned", clock(planned))
                : Message.of("live.end.minutes", Figures.drift(drift));
        return moved.map(day -> Message.of("live.end.drift.moved", clock(end), against, Figures.day(day.toLocalDate())))
                .orElseGet(() -> Message.of("live.end.drift", clock(end), against));
    }

    private String clock(LocalDateTime moment) {
        return Figures.clock(moment, state.now().toLocalDate());
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
