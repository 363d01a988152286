package vn.thuky.ui.participants;

import java.util.function.UnaryOperator;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.Participant;
import vn.thuky.ui.kit.Message;

/** What was typed into a cell: how it changes the participant, or what is wrong with it. */
sealed interface Understood {

    record Change(UnaryOperator<Participant> how) implements Understood {}

    record Problem(Message message) implements Understood {}

    static Understood change(UnaryOperator<Participant> how) {
        return new Change(how);
    }

    static Understood attendance(UnaryOperator<Attendance> how) {
        return new Change(now -> now.withAttendance(how.apply(now.attendance())));
    }

    static Understood problem(String key) {
        return new Problem(Message.of(key));
    }
}
