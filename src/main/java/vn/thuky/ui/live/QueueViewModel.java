package vn.thuky.ui.live;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Countdown;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.service.QueueService;
import vn.thuky.text.TimeFigures;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;

/** The speakers' queue: who speaks, who waits and when they may expect the floor, who has spoken, who withdrew. */
public final class QueueViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final Floor floor;
    private final LiveNames names;
    private final FloorShareViewModel share;
    private final ObservableList<LiveRow<SpeechLine>> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LiveRow<SpeechLine>>> selected = new SimpleObjectProperty<>(Optional.empty());

    /** Where a speech stands. */
    public enum Phase {
        NOW,
        WAITING,
        DONE,
        WITHDRAWN
    }

    /**
     * What is shown of a speech.
     *
     * @param number its turn among the waiting ones, from 1; 0 for others
     */
    public record SpeechLine(String key, int number, Worded speaker, Worded detail, Phase phase)
            implements LiveRow.Line {}

    QueueViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.floor = new Floor(state, services, desk);
        this.names = new LiveNames(state);
        this.share = new FloorShareViewModel(state);
    }

    /** Who had the floor. */
    public FloorShareViewModel share() {
        return share;
    }

    public ObservableList<LiveRow<SpeechLine>> rows() {
        return rows;
    }

    public ObjectProperty<Optional<LiveRow<SpeechLine>>> selectedProperty() {
        return selected;
    }

    /** Ends the selected speech when it goes on, else begins it. */
    public void toggle() {
        selectedSpeech()
                .ifPresent(speech -> floor.begin(() -> {
                    if (speech.status() == SpeechStatus.SPEAKING) {
                        services.queue().end(speech.conference());
                    } else {
                        services.queue().begin(speech.id());
                    }
                }));
    }

    /** Begins a speech whose speaker is named later. */
    public void beginUnnamed() {
        floor.begin(() -> services.queue().beginUnnamed(state.conference().id()));
    }

    public void move(int places) {
        selectedSpeech()
                .ifPresent(speech -> desk.tasks().run(() -> services.queue().move(speech.id(), places)));
    }

    /** Takes the selected speech out of the queue; one that is out comes back. */
    public void withdraw() {
        selectedSpeech().ifPresent(speech -> {
            var id = speech.id();
            if (speech.status() == SpeechStatus.WITHDRAWN) {
                putBack(id);
            } else {
                desk.tasks()
                        .run(
                                () -> services.queue().withdraw(id),
                                () -> desk.notices()
                                        .success(
                                                Message.of("live.queue.withdrawn", names.speaker(speech)),
                                                new Notice.Offer("action.undo", () -> putBack(id))));
            }
        });
    }

    /** Moves the first waiting speaker whose site has lost its line behind the next one who can be heard. */
    public void defer() {
        var conference = state.conference().id();
        desk.tasks()
                .run(
                        () -> services.queue().defer(conference),
                        deferred -> deferred.ifPresentOrElse(
                                this::sayDeferred, () -> desk.notices().info(Message.of("live.queue.noneLost"))));
    }

    private void sayDeferred(QueueService.Deferred deferred) {
        var id = deferred.speech().id();
        desk.notices()
                .success(
                        Message.of("live.queue.deferred", names.speaker(deferred.speech())),
                        new Notice.Offer(
                                "action.undo",
                                () -> desk.tasks().run(() -> services.queue().move(id, -deferred.places()))));
    }

    private void putBack(SpeechId id) {
        desk.tasks().run(() -> services.queue().putBack(id));
    }

    Optional<Speech> selectedSpeech() {
        return selected.get().flatMap(row -> state.speech(new SpeechId(row.key())));
    }

    /** Shows the queue as it is now; called each second, it changes only what differs. */
    void refresh() {
        var now = state.now();
        var lines = new ArrayList<SpeechLine>();
        var free = now;
        for (var speech : state.speeches()) {
            if (speech.status() == SpeechStatus.SPEAKING) {
                lines.add(speaking(speech, now));
                var start = speech.actual().start().orElse(now);
                var end = start.plus(speech.registered()).plus(pauses().between(start, now));
                free = end.isAfter(free) ? end : free;
            }
        }
        var ahead = ahead();
        var number = 0;
        for (var speech : state.speeches()) {
            if (QueueService.waiting(speech)) {
                number++;
                var expected =
                        speech.item().map(ahead::get).filter(free::isBefore).orElse(free);
                lines.add(waiting(speech, number, expected));
                free = expected.plus(speech.registered());
            }
        }
        state.speeches().stream()
                .filter(speech -> speech.status() == SpeechStatus.DONE)
                .map(this::done)
                .forEach(lines::add);
        state.speeches().stream()
                .filter(speech -> speech.status() == SpeechStatus.WITHDRAWN)
                .map(speech -> line(speech, 0, Message.of("live.queue.out"), Phase.WITHDRAWN))
                .forEach(lines::add);
        LiveRow.show(rows, lines);
        share.refresh();
    }

    private SpeechLine speaking(Speech speech, LocalDateTime now) {
        var gone = TimeFigures.countdown(Countdown.of(speech.actual(), speech.registered(), pauses(), now)
                .gone());
        return line(speech, 0, Message.of("live.queue.now", gone), Phase.NOW);
    }

    private SpeechLine waiting(Speech speech, int number, LocalDateTime expected) {
        var kind = speech.registered().isZero()
                ? new Named(speech.kind())
                : Message.of("live.queue.waiting", speech.kind(), Figures.minutes(speech.registered()));
        var detail = state.inSession() ? Message.of("live.queue.expected", kind, Figures.clock(expected)) : kind;
        var lost = speech.site()
                .flatMap(state::site)
                .flatMap(Site::lineState)
                .filter(line -> line == LineState.LOST)
                .isPresent();
        return line(speech, number, lost ? Message.of("live.queue.lost", detail) : detail, Phase.WAITING);
    }

    private SpeechLine done(Speech speech) {
        var from = speech.actual().start().map(Figures::clock).orElse("…");
        var to = speech.actual().end().map(Figures::clock).orElse("…");
        var length = pauses().lengthOf(speech.actual()).filter(taken -> !taken.isNegative());
        var detail = length.<Worded>map(taken -> Message.of("live.queue.done.length", from, to, Figures.minutes(taken)))
                .orElse(Message.of("live.queue.done", from, to));
        return line(speech, 0, detail, Phase.DONE);
    }

    /** When the items that have not begun are expected to: no speech of theirs comes before. */
    private Map<AgendaItemId, LocalDateTime> ahead() {
        return state.timetable().map(Timetable::slots).orElse(List.of()).stream()
                .filter(slot -> slot.item().actual().start().isEmpty() && !slot.passedOver())
                .collect(Collectors.toMap(slot -> slot.item().id(), Timetable.Slot::forecastStart));
    }

    private Pauses pauses() {
        return state.conference().pauses();
    }

    private SpeechLine line(Speech speech, int number, Worded detail, Phase phase) {
        return new SpeechLine(speech.id().value(), number, names.speaker(speech), detail, phase);
    }
}
