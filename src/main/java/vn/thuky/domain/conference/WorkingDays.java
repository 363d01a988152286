package vn.thuky.domain.conference;

import java.time.LocalDate;

/** Counts working days: Monday to Friday without public holidays, but for what the office says of its own days. */
public record WorkingDays(OwnDays own) {
    /** Working days by which invitations and papers go out before a conference. */
    public static final int INVITATION = 3;

    /** Working days after a conference within which the announcement of its conclusions is due. */
    public static final int CONCLUSIONS = 5;

    /** The working day that many working days before the given day. */
    public LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /** The working day that many working days after the given day. */
    public LocalDate after(LocalDate day, int count) {
        return step(day, count, 1);
    }

    /** Working days from the day after the first to the second, itself among them; negative when the second is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
    }

    private LocalDate step(LocalDate day, int count, int direction) {
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(direction);
            left -= works(reached) ? 1 : 0;
        }
        return reached;
    }

    private boolean works(LocalDate day) {
        return own.worked().contains(day)
                || (!own.off().contains(day) && !PublicHolidays.isWeekend(day) && !PublicHolidays.has(day));
    }
}
