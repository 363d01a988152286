package vn.thuky.domain.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Days the office knows better than the calendar, by day.
 *
 * @param off days it does not work beside weekends and public holidays
 * @param worked days it works although the calendar says otherwise, such as Saturdays in exchange
 */
public record OwnDays(List<LocalDate> off, List<LocalDate> worked) {

    public static final OwnDays NONE = new OwnDays(List.of(), List.of());

    public OwnDays {
        off = sorted(off);
        worked = sorted(worked);
    }

    public OwnDays withOff(List<LocalDate> value) {
        return new OwnDays(value, worked);
    }

    public OwnDays withWorked(List<LocalDate> value) {
        return new OwnDays(off, value);
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().distinct().sorted().toList();
    }
}
