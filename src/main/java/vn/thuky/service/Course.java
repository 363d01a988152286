package vn.thuky.service;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/**
 * One step in the course of a conference: what begins and ends at a moment, gathered until it is written as a whole. At most one item
 * and one speech go on at a time, so beginning one ends the other of its kind.
 */
final class Course {
    private final Store store;
    private final ConferenceId conference;
    private final LocalDateTime now;
    private final Map<Id, Entity> changed = new LinkedHashMap<>();

    Course(Store store, ConferenceId conference, LocalDateTime now) {
        this.store = store;
        this.conference = conference;
        this.now = now;
    }

    /** What is to be written. */
    List<Edit> edits() {
        return changed.values().stream().map(Edit::put).toList();
    }

    /** Opens the conference; one that was opened before goes on. */
    void open() {
        conference().ifPresent(found -> {
            var actual = found.actual().start().isPresent() ? found.actual().withoutEnd() : Period.from(now);
            put(found.withActual(actual).withStatus(ConferenceStatus.IN_SESSION));
        });
    }

    /** The conference pauses; nothing else changes. Does nothing while it is not in session. */
    void pause() {
        conference()
                .filter(found -> found.status() == ConferenceStatus.IN_SESSION)
                .ifPresent(found -> put(found.withPauses(found.pauses().begun(now))));
    }

    /** The conference goes on after a pause. */
    void goOn() {
        conference()
                .filter(found -> found.pauses().running().isPresent())
                .ifPresent(found -> put(found.withPauses(found.pauses().ended(now))));
    }

    /** Closes the conference, and with it what is going on. */
    void close() {
        endSpeeches();
        store.agenda().running(conference).forEach(this::end);
        goOn();
        conference()
                .ifPresent(found -> put(found.withActual(ended(found.actual())).withStatus(ConferenceStatus.RECORDED)));
    }

    /** Begins an item, or goes on with it; the one going on ends, with its speeches. A pause is over. */
    void begin(AgendaItem item) {
        openIfPreparing();
        goOn();
        store.agenda().running(conference).stream()
                .filter(other -> !other.id().equals(item.id()))
                .forEach(this::end);
        put(item.withActual(begun(item.actual())));
    }

    /** Ends an item and the speeches given in it. */
    void end(AgendaItem item) {
        put(item.withActual(ended(item.actual())));
        speaking(speech -> speech.item().equals(Optional.of(item.id()))).forEach(this::end);
    }

    /** Begins a speech, or goes on with it; the one going on ends. The item it belongs to begins with it, unless it began before.
     * A pause is over. */
    void begin(Speech speech) {
        openIfPreparing();
        goOn();
        speaking(other -> !other.id().equals(speech.id())).forEach(this::end);
        var item = speech.item().flatMap(store.agenda()::item);
        item.filter(own -> own.actual().start().isEmpty()).ifPresent(this::begin);
        put(speech.withItem(item.map(AgendaItem::id).or(this::runningItem))
                .withCourse(SpeechStatus.SPEAKING, begun(speech.actual())));
    }

    void end(Speech speech) {
        put(speech.withCourse(SpeechStatus.DONE, ended(speech.actual())));
    }

    void endSpeeches() {
        store.speeches().speaking(conference).forEach(this::end);
    }

    private List<Speech> speaking(Predicate<Speech> which) {
        return store.speeches().speaking(conference).stream().filter(which).toList();
    }

    private Optional<AgendaItemId> runningItem() {
        return store.agenda().running(conference).stream().findFirst().map(AgendaItem::id);
    }

    private void openIfPreparing() {
        conference()
                .filter(found -> found.status() == ConferenceStatus.PREPARING)
                .ifPresent(_ -> open());
    }

    /** The conference with what was changed of it so far. */
    private Optional<Conference> conference() {
        return Optional.ofNullable(changed.get(conference))
                .map(Conference.class::cast)
                .or(() -> store.conferences().find(conference));
    }

    private Period begun(Period actual) {
        return actual.start().isPresent() ? actual.withoutEnd() : Period.from(now);
    }

    /** Nothing ends before it began, even when the clock was set back meanwhile. What has an end keeps it. */
    private Period ended(Period actual) {
        var start = actual.start().orElse(now);
        var end = actual.end().orElse(start.isAfter(now) ? start : now);
        return Period.of(start, end);
    }

    private void put(Entity entity) {
        changed.put(entity.id(), entity);
    }
}
