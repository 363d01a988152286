package vn.thuky.ui.live;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thuky.text.DateWords;
import vn.thuky.text.TimeFigures;
import vn.thuky.text.Worded;

/** Times and lengths in figures, which read the same in every language. */
final class Figures {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final int AN_HOUR = 60;
    private static final int MINUTES_COUNT = 3 * AN_HOUR;
    private static final String MINUS = "\u2212";
    private static final String MINUTE = "\u2032";

    private Figures() {}

    /** "08:32". */
    static String clock(LocalDateTime moment) {
        return TimeFigures.clock(moment);
    }

    /** "08:32"; "08:32 17/01" on another day than today. */
    static String clock(LocalDateTime moment, LocalDate today) {
        var clock = clock(moment);
        return moment.toLocalDate().equals(today) ? clock : clock + " " + DAY_AND_MONTH.format(moment);
    }

    /** "08:32:07". */
    static String seconds(LocalDateTime moment) {
        return SECONDS.format(moment);
    }

    /** "31/05/2024". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "12′": whole minutes, the nearest. */
    static String minutes(Duration length) {
        return nearest(length) + MINUTE;
    }

    /** "+5", "−3": by how many minutes something is late or early; "+1h20", "+9h" from an hour on. */
    static String drift(Duration drift) {
        var minutes = nearest(drift);
        var length = Math.abs(minutes);
        var figures = length < AN_HOUR ? "" + length : length / AN_HOUR + "h" + rest(length % AN_HOUR);
        return (minutes < 0 ? MINUS : "+") + figures;
    }

    private static String rest(long minutes) {
        return minutes == 0 ? "" : String.format(Locale.ROOT, "%02d", minutes);
    }

    /** "5 phút", "1 giờ 20 phút", "9 giờ" in words: from three hours on nobody counts the minutes. */
    static Worded length(Duration length) {
        var minutes = nearest(length);
        var said = minutes < MINUTES_COUNT
                ? Duration.ofMinutes(minutes)
                : Duration.ofHours(Math.round(minutes / (double) AN_HOUR));
        return texts -> new DateWords(texts.language()).length(said);
    }

    /** Whether so long a drift is better told by the two times than counted in minutes. */
    static boolean hoursOff(Duration drift) {
        return Math.abs(nearest(drift)) >= AN_HOUR;
    }

    /** Whether being late or early says something: within a whole minute it does not, nor on another day than planned. */
    static boolean tells(Duration drift) {
        return nearest(drift) != 0 && !otherDay(drift);
    }

    /** More than half a day off the plan is another day. */
    static boolean otherDay(Duration drift) {
        return drift.abs().compareTo(HALF_A_DAY) > 0;
    }

    /** Minutes, the nearest. */
    static long nearest(Duration length) {
        return Math.round(length.toSeconds() / 60.0);
    }
}
