package vn.thuky.ui.live;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.Countdown;
import vn.thuky.domain.conference.Countdown.Mood;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.service.Upcoming;
import vn.thuky.text.TimeFigures;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** What goes on now: the speech, else the item, with its time running down and below zero. */
public final class NowViewModel {
    /** How much time one press adds. */
    static final Duration MORE = Duration.ofMinutes(2);

    /** How much the other key adds. */
    static final Duration LESS = Duration.ofMinutes(1);

    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final Floor floor;
    private final LiveNames names;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Worded> timeCaption = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.CALM);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper going = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();

    /**
     * What is said of what goes on.
     *
     * @param next what comes after it; empty when nothing does
     */
    public record Shown(Worded caption, Worded title, Worded speaker, Optional<Worded> next) {
        static final Shown NOTHING = new Shown(new Plain(""), new Plain(""), new Plain(""), Optional.empty());
    }

    NowViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.floor = new Floor(state, services, desk);
        this.names = new LiveNames(state);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Time left, negative once it is over; time gone by where no length was set; empty text while nothing goes on. */
    public ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Worded> timeCaptionProperty() {
        return timeCaption.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mood> moodProperty() {
        return mood.getReadOnlyProperty();
    }

    /** How much of the time is gone, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** A speech or an item goes on. */
    public ReadOnlyBooleanProperty goingProperty() {
        return going.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty speakingProperty() {
        return speaking.getReadOnlyProperty();
    }

    /** The conference pauses: whatever goes on stands still. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Pauses the conference, or goes on after a pause. */
    public void togglePause() {
        var id = state.conference().id();
        var over = state.paused();
        desk.tasks().run(() -> {
            if (over) {
                services.live().goOn(id);
            } else {
                services.live().pause(id);
            }
        });
    }

    /** Ends the speech; where there is none, the item. */
    public void end() {
        var item = state.runningItem();
        if (state.runningSpeech().isPresent()) {
            desk.tasks().run(() -> services.queue().end(state.conference().id()));
        } else if (item.isPresent()) {
            desk.tasks().run(() -> services.live().end(item.get().id()));
        }
    }

    /** Ends what goes on and begins what comes next. */
    public void next() {
        floor.begin(() -> services.queue().beginNext(state.conference().id()));
    }

    /** Gives the speech, or the item where there is none, more time. */
    public void prolong(Duration more) {
        var speech = state.runningSpeech();
        var item = state.runningItem();
        if (speech.isPresent()) {
            desk.tasks().run(() -> services.queue().prolong(speech.get().id(), more));
        } else if (item.isPresent()) {
            desk.tasks().run(() -> services.live().prolong(item.get().id(), more));
        }
    }

    /** Shows the records as they are now. */
    void refresh() {
        var speech = state.runningSpeech();
        var item = state.runningItem();
        speaking.set(speech.isPresent());
        going.set(speech.isPresent() || item.isPresent());
        paused.set(state.paused());
        var present = speech.map(this::of).or(() -> item.map(this::of)).orElseGet(this::nothing);
        shown.set(pause().map(since -> standing(since, present)).orElse(present));
        tick();
    }

    /** Shows the time as it is now. */
    void tick() {
        var speech = state.runningSpeech();
        var item = state.runningItem();
        var pauses = state.conference().pauses();
        if (pause().isPresent()) {
            count(Countdown.of(pause().get(), Duration.ZERO, Pauses.NONE, state.now()));
        } else if (speech.isPresent()) {
            count(Countdown.of(speech.get().actual(), speech.get().registered(), pauses, state.now()));
        } else if (item.isPresent()) {
            count(Countdown.of(item.get().actual(), item.get().planned(), pauses, state.now()));
        } else {
            time.set("");
            timeCaption.set(new Plain(""));
            mood.set(Mood.CALM);
            progress.set(0);
        }
    }

    private void count(Countdown countdown) {
        time.set(TimeFigures.countdown(countdown.shown()));
        mood.set(countdown.mood());
        progress.set(countdown.progress());
        var key = countdown.over() ? "live.now.over" : countdown.limited() ? "live.now.left" : "live.now.unlimited";
        var caption = Message.of(key, TimeFigures.countdown(countdown.length()));
        if (!caption.equals(timeCaption.get())) {
            timeCaption.set(caption);
        }
    }

    private Optional<Period> pause() {
        return state.conference().pauses().running().filter(_ -> state.paused());
    }

    /** While it pauses, what goes on is what it will go on with. */
    private Shown standing(Period pause, Shown present) {
        var since = pause.start().map(Figures::clock).orElse("…");
        var later =
                going.get() ? Message.of("live.now.paused.then", present.title()) : Message.of("live.now.paused.hint");
        return new Shown(
                Message.of("live.now.paused"), Message.of("live.now.paused.title", since), later, present.next());
    }

    private Shown of(Speech speech) {
        var ofItem = state.speeches().stream()
                .filter(other -> other.item().equals(speech.item()) && other.status() != SpeechStatus.WITHDRAWN)
                .toList();
        var site = names.site(speech);
        var caption = Message.of("live.now.speech", speech.kind(), ofItem.indexOf(speech) + 1, ofItem.size());
        return new Shown(
                site.isEmpty() ? caption : Message.of("live.now.atSite", caption, site),
                names.title(speech),
                names.speaker(speech),
                nextPart());
    }

    private Shown of(AgendaItem item) {
        var all = state.items();
        return new Shown(
                Message.of("live.now.item", all.indexOf(item) + 1, all.size()),
                new Plain(item.title()),
                new Plain(item.presenter()),
                nextPart());
    }

    private Shown nothing() {
        var conference = state.conference();
        return switch (conference.status()) {
            case PREPARING ->
                new Shown(
                        Message.of("live.now.preparing"),
                        Message.of("live.now.preparing.title"),
                        Message.of("live.now.preparing.hint"),
                        nextPart());
            case IN_SESSION ->
                new Shown(
                        Message.of("live.now.between"),
                        Message.of("live.now.between.title"),
                        Message.of("live.now.between.hint"),
                        nextPart());
            case RECORDED, FINALIZED ->
                new Shown(
                        Message.of("live.now.closed"),
                        Message.of(
                                "live.now.closed.title",
                                conference.actual().end().map(Figures::clock).orElse("…")),
                        Message.of("live.now.closed.hint"),
                        Optional.empty());
        };
    }

    private Optional<Worded> nextPart() {
        var next = Upcoming.of(state.items(), state.speeches());
        return next.speech().map(names::speaker).or(() -> next.item().map(item -> new Plain(item.title())));
    }
}
