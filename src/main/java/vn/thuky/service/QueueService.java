package vn.thuky.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The speakers' queue while a conference is in session: who speaks, who is next, who asks for the floor. */
public final class QueueService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public QueueService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** Who a speaker is: a participant, an organization whose speaker is not known, or a name that is on no list yet. */
    public sealed interface Speaker {
        record Known(ParticipantId participant) implements Speaker {}

        record Of(OrganizationId organization) implements Speaker {}

        record Named(String name) implements Speaker {}
    }

    /** Whether a speech still waits for its turn. */
    public static boolean waiting(Speech speech) {
        return switch (speech.status()) {
            case REGISTERED, ACCEPTED, WAITING -> true;
            case SPEAKING, DONE, WITHDRAWN -> false;
        };
    }

    /** Begins a speech now, or goes on with one that ended; the one going on ends. */
    public void begin(SpeechId id) {
        store.speeches().speech(id).ifPresent(speech -> write(speech.conference(), course -> course.begin(speech)));
    }

    /** Ends the speech that goes on. */
    public void end(ConferenceId id) {
        write(id, Course::endSpeeches);
    }

    /** Ends the speech that goes on and begins what is {@link Upcoming}; where nothing is, it only ends. */
    public void beginNext(ConferenceId id) {
        var next = Upcoming.of(store.agenda().items(id), store.speeches().speeches(id));
        write(id, course -> {
            course.endSpeeches();
            next.item().ifPresent(course::begin);
            next.speech().ifPresent(course::begin);
        });
    }

    /** Begins a speech whose speaker is not known yet; the one going on ends. */
    public void beginUnnamed(ConferenceId id) {
        var speech = spontaneous(id);
        write(id, course -> course.begin(speech));
    }

    /** Puts a speaker at the end of the queue. */
    public Speech add(ConferenceId id, Speaker speaker) {
        var edits = new ArrayList<Edit>();
        var speech = by(speaker, spontaneous(id), edits);
        edits.add(Edit.put(speech));
        ledger.write(edits);
        return speech;
    }

    /** Says whose speech it is, and who is meant in the notes taken of it so far. */
    public void name(SpeechId id, Speaker speaker) {
        store.speeches().speech(id).ifPresent(speech -> {
            var edits = new ArrayList<Edit>();
            var named = by(speaker, speech, edits);
            edits.add(Edit.put(named));
            store.speeches().notes(named.conference()).stream()
                    .filter(note -> note.context().speech().equals(Optional.of(id)))
                    .forEach(note -> edits.add(Edit.put(note.withContext(NoteContext.of(named, note.context())))));
            ledger.write(edits);
        });
    }

    /** Moves a waiting speech by so many places among the waiting ones. */
    public void move(SpeechId id, int places) {
        store.speeches().speech(id).ifPresent(speech -> {
            var all = store.speeches().speeches(speech.conference());
            var waiting =
                    new ArrayList<>(all.stream().filter(QueueService::waiting).toList());
            var from = waiting.indexOf(speech);
            if (from >= 0) {
                var to = Math.clamp((long) from + places, 0, waiting.size() - 1);
                waiting.add(to, waiting.remove(from));
                ledger.write(renumbered(all, waiting));
            }
        });
    }

    /**
     * Moves the first waiting speeches whose sites have lost their lines behind the next one that can be heard. Empty when there are
     * none such, or none after them that can be heard.
     */
    public Optional<Deferred> defer(ConferenceId id) {
        var lost = store.people().sites(id).stream()
                .filter(site -> site.lineState().equals(Optional.of(LineState.LOST)))
                .map(Site::id)
                .toList();
        var waiting = store.speeches().speeches(id).stream()
                .filter(QueueService::waiting)
                .toList();
        var heard = waiting.stream()
                .map(speech -> speech.site().filter(lost::contains).isEmpty())
                .toList();
        var from = heard.indexOf(false);
        var places = from < 0 ? -1 : heard.subList(from, heard.size()).indexOf(true);
        if (places < 0) {
            return Optional.empty();
        }
        var heardNext = waiting.get(from + places);
        move(heardNext.id(), -places);
        return Optional.of(new Deferred(waiting.subList(from, from + places), heardNext));
    }

    /** Speeches that were moved back together, and the one that comes before them now. */
    public record Deferred(List<Speech> speeches, Speech heard) {
        public Deferred {
            speeches = List.copyOf(speeches);
        }
    }

    /** Takes a speech out of the queue, keeping it on record. */
    public void withdraw(SpeechId id) {
        change(id, speech -> speech.withCourse(SpeechStatus.WITHDRAWN, speech.actual()));
    }

    /** Puts a speech back among the waiting ones, as if it had not begun. */
    public void putBack(SpeechId id) {
        change(id, speech -> speech.withCourse(SpeechStatus.WAITING, Period.UNKNOWN));
    }

    /** Gives a speech this much more time. */
    public void prolong(SpeechId id, Duration more) {
        change(id, speech -> speech.withRegistered(speech.registered().plus(more)));
    }

    /** Corrects when a speech was begun and ended; its state follows. */
    public void correct(SpeechId id, Period actual) {
        change(id, speech -> speech.withCourse(status(speech, actual), actual));
    }

    private static SpeechStatus status(Speech speech, Period actual) {
        if (actual.start().isEmpty()) {
            return waiting(speech) ? speech.status() : SpeechStatus.WAITING;
        }
        return actual.end().isPresent() ? SpeechStatus.DONE : SpeechStatus.SPEAKING;
    }

    private Speech spontaneous(ConferenceId id) {
        var last = store.speeches().speeches(id).stream()
                .mapToInt(Speech::position)
                .max()
                .orElse(-1);
        return Speech.titled(SpeechId.fresh(), id, "")
                .withPosition(last + 1)
                .withKind(SpeechKind.REMARK)
                .withCourse(SpeechStatus.WAITING, Period.UNKNOWN);
    }

    /** The speech given by this speaker; a name on no list makes a participant, whose edit is added. */
    private Speech by(Speaker speaker, Speech speech, List<Edit> edits) {
        return switch (speaker) {
            case Speaker.Known known ->
                store.people()
                        .participant(known.participant())
                        .map(participant -> by(participant, speech))
                        .orElse(speech);
            case Speaker.Of of -> speech.withSpeakers(List.of()).withOrganization(Optional.of(of.organization()));
            case Speaker.Named named -> {
                var participant = Unlisted.named(named.name(), store, speech.conference());
                edits.add(Edit.put(participant));
                yield by(participant, speech);
            }
        };
    }

    private static Speech by(Participant participant, Speech speech) {
        return speech.withSpeakers(List.of(participant.id()))
                .withOrganization(participant.organization().or(speech::organization))
                .withSite(participant.site().or(speech::site));
    }

    /** All speeches numbered anew, the waiting ones in this order in the places they had together. */
    private static List<Edit> renumbered(List<Speech> all, List<Speech> waiting) {
        var next = waiting.iterator();
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < all.size(); i++) {
            var speech = waiting(all.get(i)) ? next.next() : all.get(i);
            edits.add(Edit.put(speech.withPosition(i)));
        }
        return edits;
    }

    private void change(SpeechId id, UnaryOperator<Speech> how) {
        store.speeches().speech(id).ifPresent(speech -> ledger.write(Edit.put(how.apply(speech))));
    }

    private void write(ConferenceId id, Consumer<Course> step) {
        var course = new Course(store, id, LocalDateTime.now(clock));
        step.accept(course);
        ledger.write(course.edits());
    }
}
