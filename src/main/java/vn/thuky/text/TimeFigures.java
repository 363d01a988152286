package vn.thuky.text;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of day and time left in figures, which read the same in every language. */
public final class TimeFigures {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MINUS = "\u2212";

    private TimeFigures() {}

    /** "08:32". */
    public static String clock(LocalDateTime moment) {
        return CLOCK.format(moment);
    }

    /** "01:48", "1:05:00", and "−00:35" once the time is over. */
    public static String countdown(Duration left) {
        var seconds = Math.abs(left.toSeconds());
        var hours = seconds / 3600;
        var rest = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
        return (left.toSeconds() < 0 ? MINUS : "") + (hours > 0 ? hours + ":" : "") + rest;
    }
}
