package vn.thuky.domain.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days, Monday to Friday. Public holidays are not known here: who reads the result is told so. */
public final class WorkingDays {
    /** Working days by which invitations and papers go out before a conference. */
    public static final int INVITATION = 3;

    /** Working days after a conference within which the announcement of its conclusions is due. */
    public static final int CONCLUSIONS = 5;

    private WorkingDays() {}

    /** The working day that many working days before the given day. */
    public static LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /** The working day that many working days after the given day. */
    public static LocalDate after(LocalDate day, int count) {
        return step(day, count, 1);
    }

    /** Working days from the day after the first to the second, itself among them; negative when the second is earlier. */
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::works)
                .count();
    }

    private static LocalDate step(LocalDate day, int count, int direction) {
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(direction);
            left -= works(reached) ? 1 : 0;
        }
        return reached;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
