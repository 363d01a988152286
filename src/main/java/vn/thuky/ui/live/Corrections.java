package vn.thuky.ui.live;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thuky.domain.agenda.AgendaItem;
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
                day(),
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
                day(),
                mayRun,
                period -> desk.tasks().run(() -> services.queue().correct(speech.id(), period)));
    }

    Subject ofConference() {
        var conference = state.conference();
        return new Subject(
                Message.of("live.times.conference"),
                conference.actual(),
                day(),
                true,
                period -> desk.tasks().run(() -> services.live().correct(conference.id(), period)));
    }

    /** The day on which the conference is held, as far as it is known. */
    private LocalDate day() {
        return state.conference()
                .actual()
                .start()
                .or(() -> state.conference().planned().start())
                .map(LocalDateTime::toLocalDate)
                .orElseGet(() -> state.now().toLocalDate());
    }
}
