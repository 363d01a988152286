package vn.thuky.domain.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Public holidays of Bộ luật Lao động 2019, articles 111 and 112, as far as they are certain in advance. The fifth day of Tết and the day
 * beside 2 September are chosen anew each year: they are among the office's own days.
 */
final class PublicHolidays {
    private PublicHolidays() {}

    static boolean has(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** Those of a year, with a day in lieu on the next day otherwise worked for each that falls on a weekend. */
    static Set<LocalDate> in(int year) {
        var holidays = new TreeSet<LocalDate>();
        holidays.add(LocalDate.of(year, Month.JANUARY, 1));
        holidays.add(LocalDate.of(year, Month.APRIL, 30));
        holidays.add(LocalDate.of(year, Month.MAY, 1));
        holidays.add(LocalDate.of(year, Month.SEPTEMBER, 2));
        LunarDays.in(year).ifPresent(days -> {
            holidays.addAll(tet(days.newYear()));
            holidays.add(days.hungKings());
        });
        var all = new HashSet<LocalDate>(holidays);
        holidays.stream().filter(PublicHolidays::isWeekend).forEach(day -> all.add(inLieu(day, all)));
        return all;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The last day of the old year and the first three of the new one are off whichever way the five days are chosen. */
    private static Collection<LocalDate> tet(LocalDate newYear) {
        return newYear.minusDays(1).datesUntil(newYear.plusDays(3)).toList();
    }

    private static LocalDate inLieu(LocalDate holiday, Set<LocalDate> taken) {
        var day = holiday;
        while (isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
