package vn.thuky.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** The course of a conference while it is in session: opening and closing it, its agenda items, and what is shown of it. */
public final class LiveService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public LiveService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** A record as it is after a change; empty when it is gone. */
    public record Touched(RecordKind kind, String id, Optional<Entity> now) {}

    /** Everything of a conference; empty when there is none of this identity. */
    public Optional<LiveRecords> load(ConferenceId id) {
        return store.conferences()
                .find(id)
                .map(conference -> new LiveRecords(
                        conference,
                        store.agenda().items(id),
                        store.speeches().speeches(id),
                        store.speeches().notes(id),
                        store.people().sites(id),
                        store.people().participants(id),
                        store.people().organizations(),
                        store.commitments().commitments(id),
                        store.votes().votes(id)));
    }

    /** Tells of changes of this conference and of the office; on the writer's thread, see {@link Changes}. */
    public Changes.Subscription follow(ConferenceId id, Consumer<Change> follower) {
        var own = Scope.of(id);
        return ledger.changes().subscribe(change -> {
            if (change.scope().equals(own) || change.scope().equals(Scope.OFFICE)) {
                follower.accept(change);
            }
        });
    }

    /** The records a change concerned, as they are now. */
    public List<Touched> touched(Change change) {
        var records = new ArrayList<Touched>();
        for (var edit : change.edits()) {
            var now = store.body(edit.kind(), edit.id())
                    .map(fields -> RecordCodec.decode(edit.kind(), edit.id(), change.scope(), fields));
            records.add(new Touched(edit.kind(), edit.id(), now));
        }
        return records;
    }

    /** Opens the conference now, or opens it again after it was closed. */
    public void open(ConferenceId id) {
        write(id, Course::open);
    }

    /** Closes the conference now, and with it the item and the speech that go on; empty when it was over. */
    public Optional<Change> close(ConferenceId id) {
        return write(id, Course::close);
    }

    /** Takes back a step just made; false when another was made since. */
    public boolean takeBack(Change step) {
        return !ledger.undo(step).isEmpty();
    }

    /** The conference pauses from now on. */
    public void pause(ConferenceId id) {
        write(id, Course::pause);
    }

    /** The conference goes on after a pause. */
    public void goOn(ConferenceId id) {
        write(id, Course::goOn);
    }

    /** Corrects when the conference paused; without a start, there was no such pause. */
    public void correctPause(ConferenceId id, Period pause, Period corrected) {
        store.conferences()
                .find(id)
                .ifPresent(found ->
                        ledger.write(Edit.put(found.withPauses(found.pauses().corrected(pause, corrected)))));
    }

    /** Begins an item now, or goes on with one that ended. */
    public void begin(AgendaItemId id) {
        store.agenda().item(id).ifPresent(item -> write(item.conference(), course -> course.begin(item)));
    }

    public void end(AgendaItemId id) {
        store.agenda()
                .item(id)
                .filter(item -> item.actual().running())
                .ifPresent(item -> write(item.conference(), course -> course.end(item)));
    }

    /** Ends the item that goes on and begins the first after it that has not begun. Does nothing at the end of the agenda. */
    public void beginNext(ConferenceId id) {
        Upcoming.nextItem(store.agenda().items(id)).ifPresent(next -> write(id, course -> course.begin(next)));
    }

    /** Plans this much more time for an item. */
    public void prolong(AgendaItemId id, Duration more) {
        store.agenda()
                .item(id)
                .ifPresent(item ->
                        ledger.write(Edit.put(item.withPlanned(item.planned().plus(more)))));
    }

    /** Corrects when an item was begun and ended. */
    public void correct(AgendaItemId id, Period actual) {
        store.agenda().item(id).ifPresent(item -> ledger.write(Edit.put(item.withActual(actual))));
    }

    /** Corrects when the conference was opened and closed; without an end it is in session, with one it is over. */
    public void correct(ConferenceId id, Period actual) {
        store.conferences().find(id).ifPresent(conference -> {
            ledger.write(Edit.put(conference.withActual(actual).withStatus(status(conference, actual))));
        });
    }

    private static ConferenceStatus status(Conference conference, Period actual) {
        if (actual.running()) {
            return ConferenceStatus.IN_SESSION;
        }
        var closed = actual.end().isPresent() && conference.status() == ConferenceStatus.IN_SESSION;
        return closed ? ConferenceStatus.RECORDED : conference.status();
    }

    private Optional<Change> write(ConferenceId id, Consumer<Course> step) {
        var course = new Course(store, id, LocalDateTime.now(clock));
        step.accept(course);
        return ledger.write(course.edits());
    }
}
