package vn.thuky.ui.live;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.service.QueueService;
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
    private final ReadOnlyObjectWrapper<Optional<SpeechId>> present = new ReadOnlyObjectWrapper<>(Optional.empty());
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
     * @param planned when it is planned to begin; empty when no plan says so
     * @param drift by how many minutes it begins later than planned, in figures; empty text when it is on time, or that is not known
     */
    public record SpeechLine(
            String key, int number, Worded speaker, Worded detail, Optional<Worded> planned, String drift, Phase phase)
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

    /** The speech that goes on, first in the queue. */
    public ReadOnlyObjectProperty<Optional<SpeechId>> presentProperty() {
        return present.getReadOnlyProperty();
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

    /** Moves the first waiting speakers whose sites have lost their lines behind the next one who can be heard. */
    public void defer() {
        var conference = state.conference().id();
        desk.tasks()
                .run(
                        () -> services.queue().defer(conference),
                        deferred -> deferred.ifPresentOrElse(
                                this::sayDeferred, () -> desk.notices().info(Message.of("live.queue.noneLost"))));
    }

    private void sayDeferred(QueueService.Deferred deferred) {
        var heard = deferred.heard().id();
        var speeches = deferred.speeches();
        Worded speakers = texts ->
                speeches.stream().map(speech -> names.speaker(speech).in(texts)).collect(Collectors.joining(", "));
        desk.notices()
                .success(
                        Message.of("live.queue.deferred", speakers),
                        new Notice.Offer(
                                "action.undo",
                                () -> desk.tasks().run(() -> services.queue().move(heard, speeches.size()))));
    }

    private void putBack(SpeechId id) {
        desk.tasks().run(() -> services.queue().putBack(id));
    }

    Optional<Speech> selectedSpeech() {
        return selected.get().flatMap(row -> state.speech(new SpeechId(row.key())));
    }

    /** Shows the queue as it is now; called each second, it changes only what differs. */
    void refresh() {
        LiveRow.show(rows, new QueueLines(state).lines());
        var running = state.runningSpeech().map(Speech::id);
        if (!running.equals(present.get())) {
            present.set(running);
        }
        share.refresh();
    }
}
