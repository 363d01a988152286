package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.site;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.RollCall;

@SuppressWarnings("NullAway.Init")
class RollCallServiceTest {
    private LiveConference c;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void aWholeSiteIsPresentButThoseKnownToBeAbsent() {
        c.rollCall.excuse(person(2), "đi công tác");
        c.rollCall.allPresent(ID, Optional.of(site(1)));

        assertThat(state(0)).isEqualTo(AttendanceState.INVITED);
        assertThat(state(1)).isEqualTo(AttendanceState.PRESENT_ONLINE);
        assertThat(state(2)).isEqualTo(AttendanceState.ABSENT_EXCUSED);
        assertThat(c.thePerson(2).attendance().reason()).isEqualTo("đi công tác");
        c.rollCall.allPresent(ID, Optional.of(site(0)));
        assertThat(state(0)).isEqualTo(AttendanceState.PRESENT);
    }

    @Test
    void oneTouchTurnsPresenceIntoAbsenceAndBack() {
        c.rollCall.toggle(person(0));
        assertThat(state(0)).isEqualTo(AttendanceState.PRESENT);

        c.rollCall.toggle(person(0));
        assertThat(state(0)).isEqualTo(AttendanceState.ABSENT);
        c.rollCall.toggle(person(0));
        assertThat(state(0)).isEqualTo(AttendanceState.PRESENT);
    }

    @Test
    void comingLateAndLeavingEarlyAreKeptWithTheirTimes() {
        c.pass(15);
        c.rollCall.came(person(1));
        c.pass(60);
        c.rollCall.left(person(1));

        var attendance = c.thePerson(1).attendance();
        assertThat(attendance.state()).isEqualTo(AttendanceState.PRESENT_ONLINE);
        assertThat(attendance.cameAt()).contains(START.plusMinutes(15));
        assertThat(attendance.leftAt()).contains(START.plusMinutes(75));
    }

    @Test
    void aSubstituteStandsInAndIsCountedOnce() {
        c.rollCall.substitute(person(2), Optional.of(person(1)));

        var counts = RollCall.of(c.store().people().participants(ID));
        assertThat(counts.invited()).isEqualTo(2);
        assertThat(counts.present()).isEqualTo(1);
        assertThat(counts.substitutes()).isEqualTo(1);
        assertThat(counts.unknown()).isEqualTo(1);
        c.rollCall.substitute(person(2), Optional.of(person(2)));
        assertThat(c.thePerson(2).attendance().substituteFor()).isEmpty();
    }

    @Test
    void whoeverComesAfterAllHasNoReasonOfAbsenceAnyMore() {
        c.rollCall.excuse(person(0), "đi công tác");
        c.rollCall.set(person(0), AttendanceState.PRESENT);

        assertThat(c.thePerson(0).attendance()).isEqualTo(Attendance.of(AttendanceState.PRESENT));
    }

    @Test
    void aStateCanBeSetOutright() {
        c.rollCall.came(person(0));
        c.rollCall.set(person(0), AttendanceState.PRESENT_ONLINE);
        assertThat(c.thePerson(0).attendance().cameAt()).isPresent();

        c.rollCall.set(person(0), AttendanceState.ABSENT);
        assertThat(c.thePerson(0).attendance().cameAt()).isEmpty();
    }

    @Test
    void whatHappensToALineIsKeptWithItsTime() {
        c.rollCall.line(site(1), LineState.CONNECTED);
        c.pass(20);
        c.rollCall.line(site(1), LineState.LOST);

        var found = c.store().people().site(site(1)).orElseThrow();
        assertThat(found.lineState()).contains(LineState.LOST);
        assertThat(found.line())
                .containsExactly(
                        new LineEvent(START, LineState.CONNECTED, ""),
                        new LineEvent(START.plusMinutes(20), LineState.LOST, ""));
    }

    private AttendanceState state(int number) {
        return c.thePerson(number).attendance().state();
    }
}
