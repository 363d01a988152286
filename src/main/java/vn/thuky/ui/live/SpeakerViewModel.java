package vn.thuky.ui.live;

import java.util.List;
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
    private Optional<SpeechId> speech = Optional.empty();

    SpeakerViewModel(LiveState state, LiveServices services, Desk desk, Candidates candidates) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.candidates = candidates;
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

    private void ask(Optional<SpeechId> of, Worded asked) {
        speech = of;
        text.set("");
        find();
        question.set(Optional.of(asked));
    }

    /** It is this one. */
    public void choose(Candidate candidate) {
        answer(candidate.speaker());
    }

    /** It is whoever was typed, if that is clear; a name that finds nobody is somebody on no list. */
    public void chooseTyped() {
        var name = Clean.line(text.get());
        if (name.isEmpty()) {
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

    public void cancel() {
        search.cancel();
        question.set(Optional.empty());
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
        found.setAll(text.get().isBlank() ? List.of() : candidates.of(text.get()));
    }
}
