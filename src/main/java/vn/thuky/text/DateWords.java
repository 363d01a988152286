package vn.thuky.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and lengths of time as documents and screens of one language write them. */
public final class DateWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Language language;

    public DateWords(Language language) {
        this.language = language;
    }

    /** "ngày 05 tháng 8 năm 2024": a leading zero for days below 10 and for the months 1 and 2, as the decree on clerical work asks. */
    public String day(LocalDate date) {
        return switch (language) {
            case VI -> "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date), date.getYear());
            case EN -> ENGLISH_DAY.format(date);
        };
    }

    /** "08 giờ 30 phút". */
    public String time(LocalTime time) {
        return switch (language) {
            case VI -> "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
            case EN -> CLOCK.format(time);
        };
    }

    /** "08 giờ 30 phút, ngày 05 tháng 8 năm 2024". */
    public String moment(LocalDateTime moment) {
        return time(moment.toLocalTime()) + ", " + day(moment.toLocalDate());
    }

    /** "08:30", as tables and screens write a time. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** "08:30 - 09:00". */
    public String span(LocalTime start, LocalTime end) {
        return clock(start) + " - " + clock(end);
    }

    /** "05/08/2024", as tables and screens write a day. */
    public String digits(LocalDate date) {
        return DIGITS.format(date);
    }

    /** "45 phút", "1 giờ 30 phút"; seconds are left out. */
    public String length(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        var inHours = hours + (language == Language.VI ? " giờ" : " h");
        var inMinutes = minutes + (language == Language.VI ? " phút" : " min");
        if (hours == 0) {
            return inMinutes;
        }
        return minutes == 0 ? inHours : inHours + " " + inMinutes;
    }

    /** "05": numbers below 10 have a leading zero in documents, and nought is "00", so that no digit can be written before them. */
    public static String count(int number) {
        return "%02d".formatted(number);
    }

    private static String month(LocalDate date) {
        var month = date.getMonthValue();
        return month <= 2 ? "0" + month : String.valueOf(month);
    }
}
