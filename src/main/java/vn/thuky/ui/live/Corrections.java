package vn.thuky.ui.live;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Speech;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.live.TimesViewModel.Subject;

/** What can have its times corrected, and how. */
final class Corrections {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;

    Corrections(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
    }

    Subject of(AgendaItem item) {
        var mayRun = state.runningItem()
                .filter(running -> !running.id().equals(item.id()))
                .isEmpty();
        return new Subject(
                new Plain(item.title()),
                item.actual(),
                day(item.actual(), Optional.of(item.id())),
                Optional.empty(),
                mayRun,
                period -> desk.tasks().run(() -> services.live().correct(item.id(), period)));
    }

    Subject of(Speech speech) {
        var mayRun = state.runningSpeech()
                .filter(running -> !running.id().equals(speech.id()))
                .isEmpty();
        var title = new LiveNames(state).heading(speech);
        return new Subject(
                title,
                speech.actual(),
                day(speech.actual(), speech.item()),
                Optional.empty(),
                mayRun,
                period -> desk.tasks().run(() -> services.queue().correct(speech.id(), period)));
    }

    Subject ofPause(Period pause) {
        var id = state.conference().id();
        return new Subject(
                Message.of("live.paused"),
                pause,
                day(pause, Optional.empty()),
                lastDay(pause),
                pause.running(),
                period -> desk.tasks().run(() -> services.live().correctPause(id, pause, period)));
    }

    Subject ofConference() {
        var conference = state.conference();
        return new Subject(
                Message.of("live.times.conference"),
                conference.actual(),
                day(),
                lastDay(conference.actual()),
                true,
                period -> desk.tasks().run(() -> services.live().correct(conference.id(), period)));
    }

    /** The day it was, else that of the item in the plan. */
    private LocalDate day(Period actual, Optional<AgendaItemId> item) {
        var first = day();
        return actual.start()
                .map(LocalDateTime::toLocalDate)
                .orElseGet(() -> item.flatMap(this::planned)
                        .map(LocalDateTime::toLocalDate)
                        .orElse(first));
    }

    private Optional<LocalDateTime> planned(AgendaItemId item) {
        return state.timetable()
                .flatMap(times -> times.slots().stream()
                        .filter(slot -> slot.item().id().equals(item))
                        .map(Timetable.Slot::plannedStart)
                        .findFirst());
    }

    /** What goes on ends today. */
    private Optional<LocalDate> lastDay(Period actual) {
        return Optional.of(state.now().toLocalDate()).filter(_ -> actual.running());
    }

    /** The day on which a time without one is meant: today while the conference goes on. */
    LocalDate today() {
        return state.inSession() ? state.now().toLocalDate() : day();
    }

    /** The day on which the conference begins, as far as it is known. */
    private LocalDate day() {
        return state.conference()
                .actual()
                .start()
                .or(() -> state.conference().planned().start())
                .map(LocalDateTime::toLocalDate)
                .orElseGet(() -> state.now().toLocalDate());
    }
}
