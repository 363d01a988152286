package vn.thuky.ui.participants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.service.ParticipantService.Roster;
import vn.thuky.text.TimeReading;

/** Reads what is typed into the cells of a participant, in the light of the roster. */
final class CellReading {
    private static final Pattern RANK = Pattern.compile("[0-9]{1,6}");

    private final Roster roster;

    CellReading(Roster roster) {
        this.roster = roster;
    }

    /** What the text typed for a participant means. The organization is not read here: its name may be a new one. */
    Understood read(ParticipantText text, Participant participant, String typed) {
        var attendance = participant.attendance();
        return switch (text) {
            case RANK -> rank(typed);
            case REASON -> Understood.attendance(now -> excused(now, typed));
            case SUBSTITUTE_FOR -> substitute(participant, typed);
            case CAME_AT ->
                moment(typed, came -> attendance.leftAt().filter(came::isAfter).isEmpty(), Attendance::withCameAt);
            case LEFT_AT ->
                moment(typed, left -> attendance.cameAt().filter(left::isBefore).isEmpty(), Attendance::withLeftAt);
            default ->
                text.plain()
                        .map(write -> Understood.change(now -> write.apply(now, typed)))
                        .orElseThrow();
        };
    }

    private static Understood rank(String typed) {
        return RANK.matcher(typed).matches()
                ? Understood.change(now -> now.withRank(Integer.parseInt(typed)))
                : Understood.problem("participants.problem.rank");
    }

    /** Whoever has a reason is absent; who is said to be absent without one stays so. */
    private static Attendance excused(Attendance now, String reason) {
        return reason.isEmpty() || now.state().absent()
                ? now.withReason(reason)
                : Attendance.of(AttendanceState.ABSENT_EXCUSED).withReason(reason);
    }

    private Understood substitute(Participant participant, String typed) {
        if (typed.isEmpty()) {
            return Understood.attendance(now -> now.withSubstituteFor(Optional.empty()));
        }
        var meant = new Names(roster).meant(typed).filter(id -> !id.equals(participant.id()));
        return meant.isPresent()
                ? Understood.attendance(now -> now.withSubstituteFor(meant))
                : Understood.problem("participants.problem.nobody");
    }

    private Understood moment(
            String typed,
            Predicate<LocalDateTime> possible,
            BiFunction<Attendance, Optional<LocalDateTime>, Attendance> with) {
        if (typed.isEmpty()) {
            return Understood.attendance(now -> with.apply(now, Optional.empty()));
        }
        var day = day();
        if (day.isEmpty()) {
            return Understood.problem("participants.problem.noDay");
        }
        var moment = TimeReading.clock(typed).map(day.get()::atTime);
        if (moment.isEmpty()) {
            return Understood.problem("participants.problem.time");
        }
        return possible.test(moment.get())
                ? Understood.attendance(now -> with.apply(there(now), moment))
                : Understood.problem("participants.problem.reversed");
    }

    private Optional<LocalDate> day() {
        var conference = roster.conference();
        return conference
                .actual()
                .start()
                .or(() -> conference.planned().start())
                .map(LocalDateTime::toLocalDate);
    }

    private static Attendance there(Attendance now) {
        return now.state().present()
                ? now
                : Attendance.of(AttendanceState.PRESENT).withSubstituteFor(now.substituteFor());
    }
}
