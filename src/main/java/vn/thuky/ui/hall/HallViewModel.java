package vn.thuky.ui.hall;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Countdown;
import vn.thuky.domain.conference.Countdown.Mood;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Speech;
import vn.thuky.service.Changes;
import vn.thuky.service.HallPicture;
import vn.thuky.service.HallService;
import vn.thuky.text.Clean;
import vn.thuky.text.TimeFigures;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;

/** What the hall sees of a conference: what goes on, who speaks, the time left, who is next, and a message of the secretary. */
public final class HallViewModel {
    private final HallService service;
    private final Desk desk;
    private final Clock time;
    private final ConferenceId conference;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.CALM);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Changes.Subscription subscription;
    private Optional<HallPicture> picture = Optional.empty();

    /**
     * The words of the picture; any may be empty.
     *
     * @param item the point of the agenda a speech belongs to
     * @param heading who speaks, or which point goes on
     * @param detail what the speech is about and from where, or who leads the point
     * @param next who comes next
     */
    public record Shown(String conference, String item, Worded heading, String detail, Optional<Worded> next) {
        private static final Shown NOTHING = new Shown("", "", plain(""), "", Optional.empty());
    }

    public HallViewModel(HallService service, Desk desk, Clock time, ConferenceId conference) {
        this.service = service;
        this.desk = desk;
        this.time = time;
        this.conference = conference;
        this.subscription = service.follow(conference, this::read);
        read();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The time of day, without seconds. */
    public ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /** Time left, negative once it is over; time gone by where no length was set; empty text while nothing goes on. */
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mood> moodProperty() {
        return mood.getReadOnlyProperty();
    }

    /** What the secretary tells the hall; empty text for nothing. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Asks what to tell the hall; takes the message away while there is one. */
    public void toggleMessage() {
        if (!message.get().isEmpty()) {
            message.set("");
            return;
        }
        var question = new Dialogs.Question(
                Message.of("hall.message.title"),
                Message.of("hall.message.detail"),
                "hall.message.show",
                Dialogs.Weight.HARMLESS);
        desk.dialogs().ask(question, "").map(Clean::line).ifPresent(message::set);
    }

    /** A second has passed. */
    public void tick() {
        var now = LocalDateTime.now(time);
        clock.set(TimeFigures.clock(now));
        var running = picture.flatMap(seen -> countdown(seen, now));
        left.set(running.map(Countdown::shown).map(TimeFigures::countdown).orElse(""));
        mood.set(running.map(Countdown::mood).orElse(Mood.CALM));
    }

    public void leave() {
        subscription.close();
    }

    private void read() {
        desk.tasks().run(() -> service.picture(conference), now -> {
            picture = now;
            shown.set(now.map(HallViewModel::words).orElse(Shown.NOTHING));
            tick();
        });
    }

    private static Optional<Countdown> countdown(HallPicture seen, LocalDateTime now) {
        var pauses = seen.conference().pauses();
        return pause(seen).isPresent()
                ? Optional.empty()
                : seen.speech()
                        .map(speech -> Countdown.of(speech.actual(), speech.registered(), pauses, now))
                        .or(() -> seen.item().map(item -> Countdown.of(item.actual(), item.planned(), pauses, now)));
    }

    private static Shown words(HallPicture seen) {
        var name = seen.conference().name();
        var next = seen.next().filter(who -> !who.isBlank()).<Worded>map(who -> Message.of("hall.next", who));
        if (pause(seen).isPresent()) {
            return paused(seen, pause(seen).get(), next);
        }
        if (seen.speech().isPresent()) {
            return new Shown(
                    name,
                    seen.item().map(AgendaItem::title).orElse(""),
                    speaker(seen, seen.speech().get()),
                    detail(seen, seen.speech().get()),
                    next);
        }
        return seen.item()
                .map(item -> new Shown(name, "", plain(item.title()), item.presenter(), next))
                .orElseGet(() -> new Shown(name, "", waiting(seen), "", next));
    }

    /** The pause that goes on. */
    private static Optional<Period> pause(HallPicture seen) {
        return seen.conference()
                .pauses()
                .running()
                .filter(_ -> seen.conference().status() == ConferenceStatus.IN_SESSION);
    }

    private static Shown paused(HallPicture seen, Period pause, Optional<Worded> next) {
        var item = seen.item().map(AgendaItem::title).orElse("");
        var since = pause.start().map(TimeFigures::clock).orElse("…");
        var heading = seen.resumes()
                .map(at -> Message.of("hall.paused.until", TimeFigures.clock(at)))
                .orElseGet(() -> Message.of("hall.paused", since));
        return new Shown(seen.conference().name(), item, heading, "", next);
    }

    private static Worded speaker(HallPicture seen, Speech speech) {
        return seen.speaker().isEmpty() ? texts -> texts.name(speech.kind()) : plain(seen.speaker());
    }

    private static String detail(HallPicture seen, Speech speech) {
        if (seen.site().isEmpty() || speech.title().isEmpty()) {
            return speech.title() + seen.site();
        }
        return speech.title() + " · " + seen.site();
    }

    private static Worded waiting(HallPicture seen) {
        return Message.of(
                switch (seen.conference().status()) {
                    case PREPARING -> "hall.preparing";
                    case IN_SESSION -> "hall.between";
                    case RECORDED, FINALIZED -> "hall.closed";
                });
    }

    private static Worded plain(String text) {
        return _ -> text;
    }
}
