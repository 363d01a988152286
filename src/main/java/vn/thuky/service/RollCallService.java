package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The roll call while a conference is in session: who is there, and how the lines of the sites hold. */
public final class RollCallService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public RollCallService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** Who came in somebody's place: a participant, or a name that is on no list yet. */
    public sealed interface Substitute {
        record Known(ParticipantId participant) implements Substitute {}

        record Named(String name) implements Substitute {}
    }

    /**
     * Marks everybody at a site as present but those already said to be absent, and those who have a substitute. Without a site: those
     * who belong to none.
     */
    public void allPresent(ConferenceId conference, Optional<SiteId> site) {
        var all = store.people().participants(conference);
        var replaced = RollCall.replaced(all);
        ledger.write(all.stream()
                .filter(participant -> participant.site().equals(site))
                .filter(participant -> !replaced.contains(participant.id()))
                .filter(participant -> open(participant.attendance().state()))
                .map(participant -> Edit.put(present(participant)))
                .toList());
    }

    /** Marks somebody who is present as absent, anybody else as present. */
    public void toggle(ParticipantId id) {
        change(
                id,
                participant -> participant.attendance().state().present() ? absent(participant) : present(participant));
    }

    public void set(ParticipantId id, AttendanceState state) {
        change(
                id,
                participant -> participant.withAttendance(
                        state.present() ? participant.attendance().withState(state) : Attendance.of(state)));
    }

    /** Marks somebody as absent for this reason. */
    public void excuse(ParticipantId id, String reason) {
        var excused = new Attendance(
                AttendanceState.ABSENT_EXCUSED, Optional.empty(), reason, Optional.empty(), Optional.empty());
        change(id, participant -> participant.withAttendance(excused));
    }

    /** Marks somebody as having come now. */
    public void came(ParticipantId id) {
        change(id, participant -> {
            var there = present(participant).attendance();
            return participant.withAttendance(
                    new Attendance(there.state(), there.substituteFor(), "", Optional.of(now()), Optional.empty()));
        });
    }

    /** Marks somebody as having left now; a person who was present stays counted as present. */
    public void left(ParticipantId id) {
        change(id, participant -> {
            var there = present(participant).attendance();
            return participant.withAttendance(
                    new Attendance(there.state(), there.substituteFor(), "", there.cameAt(), Optional.of(now())));
        });
    }

    /** Says in whose place somebody came; empty when for nobody. Whoever is replaced is not present, and keeps seat and rank. */
    public void substitute(ParticipantId id, Optional<ParticipantId> absentee) {
        var other = absentee.filter(replaced -> !replaced.equals(id));
        var edits = new ArrayList<Edit>();
        store.people()
                .participant(id)
                .map(participant -> inPlaceOf(other, participant))
                .ifPresent(participant -> edits.add(Edit.put(participant)));
        other.flatMap(store.people()::participant)
                .ifPresent(replaced -> edits.add(Edit.put(notThere(replaced, replaced.attendance()))));
        ledger.write(edits);
    }

    /**
     * Records everything about one participant at once.
     *
     * @param attendance as it is to be, whose substitute it is included
     * @param substitutes all who are here in this one's place
     */
    public void record(ParticipantId id, Attendance attendance, List<Substitute> substitutes) {
        store.people().participant(id).ifPresent(participant -> {
            var edits = new ArrayList<Edit>();
            edits.add(Edit.put(
                    substitutes.isEmpty()
                            ? participant.withAttendance(thereIfTimed(participant, attendance))
                            : notThere(participant, attendance)));
            attendance
                    .substituteFor()
                    .flatMap(store.people()::participant)
                    .ifPresent(replaced -> edits.add(Edit.put(notThere(replaced, replaced.attendance()))));
            edits.addAll(inPlaceOf(participant, substitutes));
            ledger.write(edits);
        });
    }

    /** Whoever came or left was there, also where the roll was not called. */
    private Attendance thereIfTimed(Participant participant, Attendance attendance) {
        var timed = attendance.cameAt().isPresent() || attendance.leftAt().isPresent();
        return timed && open(attendance.state()) ? attendance.withState(presence(participant)) : attendance;
    }

    /** Those who come in somebody's place, and those who no longer do. */
    private List<Edit> inPlaceOf(Participant replaced, List<Substitute> substitutes) {
        var here = Optional.of(replaced.id());
        var before = store.people().participants(replaced.conference()).stream()
                .filter(one -> one.attendance().substituteFor().equals(here))
                .toList();
        var now = substitutes.stream().map(one -> participant(one, replaced)).flatMap(Optional::stream);
        var kept = now.map(one -> inPlaceOf(here, one)).toList();
        var ids = kept.stream().map(Participant::id).toList();
        return Stream.concat(
                        before.stream()
                                .filter(one -> !ids.contains(one.id()))
                                .map(one -> one.withAttendance(one.attendance().withSubstituteFor(Optional.empty()))),
                        kept.stream())
                .map(Edit::put)
                .toList();
    }

    /** A name on no list sits where the one who is replaced would, but is the last of the group in rank. */
    private Optional<Participant> participant(Substitute substitute, Participant replaced) {
        return switch (substitute) {
            case Substitute.Known known ->
                store.people()
                        .participant(known.participant())
                        .filter(one -> !one.id().equals(replaced.id()));
            case Substitute.Named named ->
                Optional.of(Unlisted.named(named.name(), store, replaced.conference())
                        .withOrganization(replaced.organization())
                        .withSite(replaced.site())
                        .withGroup(replaced.group())
                        .withRank(lastRank(replaced))
                        .withAttendance(Attendance.INVITED));
        };
    }

    private int lastRank(Participant ofGroup) {
        return store.people().participants(ofGroup.conference()).stream()
                .filter(one -> one.group().equals(ofGroup.group()))
                .mapToInt(Participant::rank)
                .max()
                .orElse(ofGroup.rank());
    }

    private Participant inPlaceOf(Optional<ParticipantId> absentee, Participant participant) {
        var there = present(participant).attendance();
        return participant.withAttendance(new Attendance(there.state(), absentee, "", there.cameAt(), there.leftAt()));
    }

    /** Nobody who has a substitute is present. */
    private static Participant notThere(Participant replaced, Attendance attendance) {
        return replaced.withAttendance(
                attendance.state().present() ? Attendance.INVITED.withReason(attendance.reason()) : attendance);
    }

    /** Corrects what was noted of the line of a site; the oldest comes first. */
    public void correctLine(SiteId id, List<LineEvent> events) {
        var sorted = events.stream().sorted(Comparator.comparing(LineEvent::at)).toList();
        store.people().site(id).ifPresent(site -> ledger.write(Edit.put(site.withLine(sorted))));
    }

    /** Notes what happened to the line of a site now. */
    public void line(SiteId id, LineState state) {
        store.people()
                .site(id)
                .ifPresent(site -> ledger.write(Edit.put(site.withLineEvent(new LineEvent(now(), state, "")))));
    }

    private Participant present(Participant participant) {
        var state = participant.attendance().state();
        return state.present()
                ? participant
                : participant.withAttendance(participant
                        .attendance()
                        .withState(presence(participant))
                        .withLeftAt(Optional.empty()));
    }

    private AttendanceState presence(Participant participant) {
        return online(participant) ? AttendanceState.PRESENT_ONLINE : AttendanceState.PRESENT;
    }

    private static Participant absent(Participant participant) {
        return participant.withAttendance(Attendance.of(AttendanceState.ABSENT));
    }

    private static boolean open(AttendanceState state) {
        return state == AttendanceState.INVITED || state == AttendanceState.CONFIRMED;
    }

    /** Whoever sits at another site than the main one takes part online, unless the whole conference is held in one place. */
    private boolean online(Participant participant) {
        var heldInPerson = store.conferences()
                .find(participant.conference())
                .map(conference -> conference.form() == ConferenceForm.IN_PERSON)
                .orElse(false);
        var elsewhere = participant
                .site()
                .flatMap(store.people()::site)
                .filter(site -> !site.main())
                .isPresent();
        return elsewhere && !heldInPerson;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void change(ParticipantId id, UnaryOperator<Participant> how) {
        store.people()
                .participant(id)
                .ifPresent(participant -> ledger.write(List.of(Edit.put(how.apply(participant)))));
    }
}
