package vn.thuky.ui.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.service.QueueService.Speaker;
import vn.thuky.text.Clean;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Says who speaks: somebody new in the queue, or whoever gives a speech that began without a name. */
public final class SpeakerViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final Candidates candidates;
    private final Debounce search;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Candidate> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Worded>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Floor floor;
    private Optional<SpeechId> speech = Optional.empty();

    /** Those who wait, while one of them is called. */
    private Map<Candidate, SpeechId> waiting = Map.of();

    SpeakerViewModel(LiveState state, LiveServices services, Desk desk, Candidates candidates) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.candidates = candidates;
        this.floor = new Floor(state, services, desk);
        this.search = new Debounce(desk.tasks(), this::find);
        text.subscribe(search::request);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Who may be meant. */
    public ObservableList<Candidate> found() {
        return found;
    }

    /** What is asked; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Worded>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Asks whom to put into the queue. */
    public void askForNew() {
        ask(Optional.empty(), Message.of("live.speaker.add"));
    }

    /** Asks who gives the speech that goes on. */
    public void askForPresent() {
        state.runningSpeech().ifPresent(running -> ask(Optional.of(running.id()), Message.of("live.speaker.name")));
    }

    /** Asks who of those who wait has the floor now. */
    public void askForWaiting() {
        ask(Optional.empty(), Message.of("live.speaker.call"));
        waiting = new WaitingSpeakers(state).all();
        find();
    }

    private void ask(Optional<SpeechId> of, Worded asked) {
        waiting = Map.of();
        speech = of;
        text.set("");
        find();
        question.set(Optional.of(asked));
    }

    /** It is this one. */
    public void choose(Candidate candidate) {
        var called = Optional.ofNullable(waiting.get(candidate));
        if (called.isPresent()) {
            cancel();
            floor.begin(() -> services.queue().begin(called.get()));
            return;
        }
        answer(candidate.speaker());
    }

    /** It is whoever was typed, if that is clear; a name that finds nobody is somebody on no list. */
    public void chooseTyped() {
        var name = Clean.line(text.get());
        if (name.isEmpty()) {
            return;
        }
        if (!waiting.isEmpty()) {
            callTyped(name);
            return;
        }
        var meant = candidates.meant(name);
        if (meant.isPresent()) {
            choose(meant.get());
        } else if (candidates.of(name).isEmpty()) {
            answer(new Speaker.Named(name));
        } else {
            desk.notices().info(Message.of("live.speaker.several", name));
        }
    }

    private void callTyped(String name) {
        var all = List.copyOf(waiting.keySet());
        var nobody = Candidates.of(name, all).isEmpty();
        Candidates.meant(name, all)
                .ifPresentOrElse(
                        this::choose,
                        () -> desk.notices()
                                .info(Message.of(nobody ? "live.speaker.notWaiting" : "live.speaker.several", name)));
    }

    public void cancel() {
        search.cancel();
        question.set(Optional.empty());
    }

    /** The speech whose speaker is asked for may have been taken back meanwhile; then there is nothing to ask. */
    void refresh() {
        if (question.get().isPresent()
                && speech.filter(id -> state.speech(id).isEmpty()).isPresent()) {
            cancel();
        }
    }

    private void answer(Speaker speaker) {
        cancel();
        if (speech.isPresent()) {
            var id = speech.get();
            desk.tasks().run(() -> services.queue().name(id, speaker));
        } else {
            desk.tasks().run(() -> services.queue().add(state.conference().id(), speaker), _ -> {});
        }
    }

    private void find() {
        var typed = text.get();
        if (!waiting.isEmpty()) {
            found.setAll(Candidates.of(typed, List.copyOf(waiting.keySet())));
        } else {
            found.setAll(typed.isBlank() ? List.of() : candidates.of(typed));
        }
    }
}
