package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
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

    /** Marks everybody at a site as present but those already said to be absent. Without a site: those who belong to none. */
    public void allPresent(ConferenceId conference, Optional<SiteId> site) {
        ledger.write(store.people().participants(conference).stream()
                .filter(participant -> participant.site().equals(site))
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

    /** Says in whose place somebody came; empty when for nobody. */
    public void substitute(ParticipantId id, Optional<ParticipantId> absentee) {
        change(id, participant -> {
            var there = present(participant).attendance();
            return participant.withAttendance(new Attendance(
                    there.state(), absentee.filter(other -> !other.equals(id)), "", there.cameAt(), there.leftAt()));
        });
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
                : participant.withAttendance(new Attendance(
                        online(participant) ? AttendanceState.PRESENT_ONLINE : AttendanceState.PRESENT,
                        participant.attendance().substituteFor(),
                        "",
                        participant.attendance().cameAt(),
                        Optional.empty()));
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
