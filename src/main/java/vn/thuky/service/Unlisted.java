package vn.thuky.service;

import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.store.Store;

/** Somebody who turns up without being on the list: present, and last of all. */
final class Unlisted {
    private Unlisted() {}

    static Participant named(String name, Store store, ConferenceId conference) {
        var all = store.people().participants(conference);
        return Participant.seat(ParticipantId.fresh(), conference)
                .withPerson(new Person("", "", name))
                .withRank(all.stream().mapToInt(Participant::rank).max().orElse(0))
                .withOrder(all.stream().mapToInt(Participant::order).max().orElse(-1) + 1)
                .withAttendance(Attendance.of(AttendanceState.PRESENT));
    }
}
