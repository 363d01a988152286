package vn.thuky.domain.people;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Attendance of a participant.
 *
 * @param substituteFor the participant in whose place this one came
 * @param reason of an absence; may be empty
 */
public record Attendance(
        AttendanceState state,
        Optional<ParticipantId> substituteFor,
        String reason,
        Optional<LocalDateTime> cameAt,
        Optional<LocalDateTime> leftAt) {

    public static final Attendance INVITED = of(AttendanceState.INVITED);

    public static Attendance of(AttendanceState state) {
        return new Attendance(state, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** In another state; whoever is present has no reason of absence. */
    public Attendance withState(AttendanceState value) {
        return new Attendance(value, substituteFor, value.present() ? "" : reason, cameAt, leftAt);
    }

    public Attendance withSubstituteFor(Optional<ParticipantId> value) {
        return new Attendance(state, value, reason, cameAt, leftAt);
    }

    public Attendance withReason(String value) {
        return new Attendance(state, substituteFor, value, cameAt, leftAt);
    }

    public Attendance withCameAt(Optional<LocalDateTime> value) {
        return new Attendance(state, substituteFor, reason, value, leftAt);
    }

    public Attendance withLeftAt(Optional<LocalDateTime> value) {
        return new Attendance(state, substituteFor, reason, cameAt, value);
    }
}
