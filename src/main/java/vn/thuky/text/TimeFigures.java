package vn.thuky.text;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of day and time left in figures, which read the same in every language. */
public final class TimeFigures {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MINUS = "\u2212";

    /** From so many hours on nobody counts the seconds. */
    private static final int SOME_HOURS = 10;

    /** From so many on nobody counts the minutes either. */
    private static final int MANY_HOURS = 100;

    private TimeFigures() {}

    /** "08:32". */
    public static String clock(LocalDateTime moment) {
        return CLOCK.format(moment);
    }

    /** "01:48", "1:05:00", and "−00:35" once the time is over; "12h40" and "2202h" where it was left running. */
    public static String countdown(Duration left) {
        return (left.toSeconds() < 0 ? MINUS : "") + figures(Math.abs(left.toSeconds()));
    }

    private static String figures(long seconds) {
        var hours = seconds / 3600;
        var minutes = seconds / 60 % 60;
        if (hours >= MANY_HOURS) {
            return hours + "h";
        }
        if (hours >= SOME_HOURS) {
            return String.format(Locale.ROOT, "%dh%02d", hours, minutes);
        }
        return (hours > 0 ? hours + ":" : "") + String.format(Locale.ROOT, "%02d:%02d", minutes, seconds % 60);
    }
}
