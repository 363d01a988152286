package vn.thuky.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times, lengths and days as people type them; empty when the text is not one, so that it can stay as typed. */
public final class TimeReading {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}) ?(?:giờ|[hg:]) ?(?:(\\d{1,2}) ?(?:phút|['’pm])?)?");
    private static final Pattern CLOCK_DIGITS = Pattern.compile("(\\d{1,2}?)(\\d{2})?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}) ?(?:giờ|[hg:]) ?(?:(\\d{1,2}) ?(?:phút|['’pm])?)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) ?(?:phút|min|['’pm])?");
    private static final Pattern DAY =
            Pattern.compile("(?:ngày )?(\\d{1,2}) ?(?:[/.-]|tháng) ?(\\d{1,2})(?: ?(?:[/.-]|năm) ?(\\d{4}|\\d{2}))?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** "08 giờ 30 phút, ngày 30 tháng 9 năm 2026" has 41 letters. */
    private static final int LONGEST_MOMENT = 80;

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Duration LONGEST = Duration.ofHours(24);

    private TimeReading() {}

    /** A time of day: 8h30, 8g30, 8 giờ 30, 08:30, 830, 0830, 8h. */
    public static Optional<LocalTime> clock(String typed) {
        var text = plain(typed);
        return match(CLOCK, text)
                .or(() -> match(CLOCK_DIGITS, text))
                .flatMap(parts -> time(number(parts, 1), number(parts, 2)));
    }

    /** A length of at most 24 hours: 90 (minutes), 90m, 90p, 45', 1h30, 1h, 1:30, 1 giờ 30 phút. */
    public static Optional<Duration> length(String typed) {
        var text = plain(typed);
        return match(HOURS, text)
                .map(parts -> Duration.ofHours(number(parts, 1)).plusMinutes(number(parts, 2)))
                .or(() -> match(MINUTES, text).map(parts -> Duration.ofMinutes(number(parts, 1))))
                .filter(length -> length.compareTo(LONGEST) <= 0);
    }

    /** A day: 30/9, 30-9, 30/09/2026, 30/9/26, 2026-09-30. Without a year it is the next such day, the reference day included. */
    public static Optional<LocalDate> day(String typed, LocalDate reference) {
        var text = plain(typed);
        var iso = match(ISO_DAY, text);
        if (iso.isPresent()) {
            return iso.flatMap(parts -> date(number(parts, 1), number(parts, 2), number(parts, 3)));
        }
        return match(DAY, text).flatMap(parts -> {
            var day = number(parts, 1);
            var month = number(parts, 2);
            if (parts.group(3) == null) {
                return date(reference.getYear(), month, day)
                        .filter(date -> !date.isBefore(reference))
                        .or(() -> date(reference.getYear() + 1, month, day));
            }
            var year = number(parts, 3);
            return date(year < 100 ? 2000 + year : year, month, day);
        });
    }

    /**
     * A time and a day in either order: 8h30 30/9, 30/09/2026 08:30, 8 giờ 30, ngày 30/9/2026.
     *
     * @param known the day meant by a time alone; without it, a time alone is not a moment
     * @param reference see {@link #day}
     */
    public static Optional<LocalDateTime> moment(String typed, Optional<LocalDate> known, LocalDate reference) {
        var text = plain(typed).replace(",", " ").strip();
        if (text.length() > LONGEST_MOMENT) {
            return Optional.empty();
        }
        var words = List.of(BLANKS.split(text, -1));
        for (var split = 1; split < words.size(); split++) {
            var left = String.join(" ", words.subList(0, split));
            var right = String.join(" ", words.subList(split, words.size()));
            var found = join(day(right, reference), clock(left)).or(() -> join(day(left, reference), clock(right)));
            if (found.isPresent()) {
                return found;
            }
        }
        return join(known, clock(text));
    }

    private static Optional<LocalDateTime> join(Optional<LocalDate> day, Optional<LocalTime> time) {
        return day.flatMap(date -> time.map(date::atTime));
    }

    private static String plain(String typed) {
        return Clean.line(typed).toLowerCase(Locale.ROOT);
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    /** A part that was left out counts as 0. */
    private static int number(Matcher parts, int group) {
        var digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
