package vn.thuky.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day by which something is to be done, as people say it: 30/9, "cuối tháng 10", "quý IV", "tuần tới", "hết năm". A period
 * means its last day, a week its Friday. Accents may be left out; without a year it is the next such period, the present one included.
 */
public final class DeadlineReading {
    /** "trong sáu tháng cuối năm 2026" has seven words. */
    private static final int MOST_WORDS = 9;

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST = MOST_WORDS * LONGEST_WORD;

    /** Early in a month is its first ten days, in the middle of it the fifteenth. */
    private static final int EARLY = 10;

    private static final int MIDDLE = 15;

    private static final Pattern LEAD = Pattern.compile("(?:(?:truoc|den|han|cham nhat|vao|trong) )+");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
    private static final Pattern CLOSING = Pattern.compile("[,.;:!?)\\]”\"]+$");

    /** The forms and what each means; every number is checked again when the day is made. */
    private static final Map<Pattern, BiFunction<Matcher, LocalDate, Optional<LocalDate>>> FORMS = Map.ofEntries(
            form("hom nay|trong ngay", (_, today) -> Optional.of(today)),
            form("(?:ngay )?mai", (_, today) -> Optional.of(today.plusDays(1))),
            form("ngay kia", (_, today) -> Optional.of(today.plusDays(2))),
            form("(?:sau )?(\\d{1,3}) (ngay|tuan|thang)(?: nua| toi)", DeadlineReading::later),
            form("(?:sau|vong) (\\d{1,3}) (ngay|tuan|thang)", DeadlineReading::later),
            form(
                    "(?:(?:thu |t)([2-7]|hai|ba|tu|nam|sau|bay)|(chu nhat|cn))(?: tuan)?(?: (nay|toi|sau))?",
                    DeadlineReading::weekday),
            form("(?:cuoi |het )?tuan (nay|toi|sau)|(?:cuoi|het) tuan", DeadlineReading::week),
            form(
                    "(?:(dau|giua|cuoi|het) )?thang (\\d{1,2})(?: ?(?:[/-]|nam) ?(\\d{4}|nay|toi|sau))?",
                    DeadlineReading::month),
            form("(?:(dau|giua|cuoi|het) )?thang (nay|toi|sau)|(cuoi|het|giua) thang", DeadlineReading::monthFromNow),
            form("(\\d{1,2}) ?[/-] ?(\\d{4})", (parts, _) -> endOfMonth(number(parts, 2), number(parts, 1))),
            form(
                    "(?:cuoi |het )?quy (i|ii|iii|iv|[1-4])(?: ?(?:[/-]|nam) ?(\\d{4}|nay|toi|sau))?",
                    DeadlineReading::quarter),
            form("(?:cuoi |het )?quy (nay|toi|sau)|(?:cuoi|het) quy", DeadlineReading::quarterFromNow),
            form("(?:6|sau) thang dau nam(?: (\\d{4}|nay|toi|sau))?", DeadlineReading::halfYear),
            form("(?:(?:6|sau) thang cuoi |cuoi |het )?nam (\\d{4}|nay|toi|sau)", DeadlineReading::year),
            form("(?:(?:6|sau) thang cuoi|cuoi|het) nam", (_, today) -> endOfMonth(today.getYear(), 12)));

    private static final Map<String, Integer> WEEKDAYS =
            Map.of("hai", 2, "ba", 3, "tu", 4, "nam", 5, "sau", 6, "bay", 7);
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private DeadlineReading() {}

    /**
     * A day at the beginning of a text.
     *
     * @param length how many letters of the text say it
     */
    public record Found(LocalDate day, int length) {}

    /** The day the whole text says; empty when it says none. */
    public static Optional<LocalDate> of(String typed, LocalDate today) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var line = Clean.line(typed).toLowerCase(Locale.ROOT);
        var text = LEAD.matcher(Fold.key(line) + " ").replaceFirst("").strip();
        return TimeReading.day(
                        text.replace("ngay ", "ngày ")
                                .replace(" thang ", " tháng ")
                                .replace(" nam ", " năm "),
                        today)
                .or(() -> FORMS.entrySet().stream()
                        .flatMap(form -> Optional.of(form.getKey().matcher(text)).filter(Matcher::matches).stream()
                                .flatMap(parts -> form.getValue().apply(parts, today).stream()))
                        .findFirst());
    }

    /** The day said by the longest beginning of the text that says one, whatever follows it. */
    public static Optional<Found> atStartOf(String text, LocalDate today) {
        var words = WORD.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        var longest = Optional.<Found>empty();
        for (var count = 0; count < MOST_WORDS && words.find(); count++) {
            var end = words.end() - closing(words.group());
            var shorter = longest;
            longest = of(text.substring(0, end), today)
                    .map(day -> new Found(day, end))
                    .or(() -> shorter);
        }
        return longest;
    }

    private static int closing(String word) {
        var marks = CLOSING.matcher(word);
        return marks.find() ? marks.group().length() : 0;
    }

    private static Map.Entry<Pattern, BiFunction<Matcher, LocalDate, Optional<LocalDate>>> form(
            String pattern, BiFunction<Matcher, LocalDate, Optional<LocalDate>> meaning) {
        return Map.entry(Pattern.compile(pattern), meaning);
    }

    private static Optional<LocalDate> later(Matcher parts, LocalDate today) {
        var unit =
                switch (parts.group(2)) {
                    case "ngay" -> ChronoUnit.DAYS;
                    case "tuan" -> ChronoUnit.WEEKS;
                    default -> ChronoUnit.MONTHS;
                };
        return Optional.of(today.plus(number(parts, 1), unit));
    }

    /** Without a week it is the next such day. */
    private static Optional<LocalDate> weekday(Matcher parts, LocalDate today) {
        var said = parts.group(1);
        var number = said == null ? 8 : WEEKDAYS.getOrDefault(said, said.charAt(0) - '0');
        var day = DayOfWeek.of(number - 1);
        if (parts.group(3) == null) {
            return Optional.of(today.with(TemporalAdjusters.nextOrSame(day)));
        }
        return Optional.of(today.with(day).plusWeeks(ahead(parts.group(3))));
    }

    private static Optional<LocalDate> week(Matcher parts, LocalDate today) {
        return Optional.of(today.with(DayOfWeek.FRIDAY).plusWeeks(ahead(parts.group(1))))
                .map(friday -> friday.isBefore(today) ? today.with(DayOfWeek.SUNDAY) : friday);
    }

    private static Optional<LocalDate> month(Matcher parts, LocalDate today) {
        var month = number(parts, 2);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (parts.group(3) != null) {
            return part(parts.group(1), YearMonth.of(yearOf(parts.group(3), today), month));
        }
        return part(parts.group(1), YearMonth.of(today.getYear(), month))
                .filter(day -> !day.isBefore(today))
                .or(() -> part(parts.group(1), YearMonth.of(today.getYear() + 1, month)));
    }

    private static Optional<LocalDate> monthFromNow(Matcher parts, LocalDate today) {
        var which = parts.group(3) == null ? parts.group(1) : parts.group(3);
        return part(which, YearMonth.from(today).plusMonths(ahead(parts.group(2))));
    }

    private static Optional<LocalDate> part(@Nullable String which, YearMonth month) {
        return Optional.of(
                switch (which) {
                    case "dau" -> month.atDay(EARLY);
                    case "giua" -> month.atDay(MIDDLE);
                    case null, default -> month.atEndOfMonth();
                });
    }

    private static Optional<LocalDate> quarter(Matcher parts, LocalDate today) {
        var roman = ROMAN.indexOf(parts.group(1)) + 1;
        var last = (roman > 0 ? roman : number(parts, 1)) * 3;
        if (parts.group(2) != null) {
            return endOfMonth(yearOf(parts.group(2), today), last);
        }
        return endOfMonth(today.getYear(), last)
                .filter(day -> !day.isBefore(today))
                .or(() -> endOfMonth(today.getYear() + 1, last));
    }

    private static Optional<LocalDate> quarterFromNow(Matcher parts, LocalDate today) {
        var quarter = today.plus(ahead(parts.group(1)), IsoFields.QUARTER_YEARS);
        return endOfMonth(quarter.getYear(), quarter.get(IsoFields.QUARTER_OF_YEAR) * 3);
    }

    private static Optional<LocalDate> halfYear(Matcher parts, LocalDate today) {
        return endOfMonth(parts.group(1) == null ? today.getYear() : yearOf(parts.group(1), today), 6);
    }

    private static Optional<LocalDate> year(Matcher parts, LocalDate today) {
        return endOfMonth(yearOf(parts.group(1), today), 12);
    }

    private static Optional<LocalDate> endOfMonth(int year, int month) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }

    private static int yearOf(String said, LocalDate today) {
        return Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : today.getYear() + ahead(said);
    }

    /** "này" or nothing is the present one, "tới" and "sau" the next. */
    private static int ahead(@Nullable String said) {
        return switch (said) {
            case "toi", "sau" -> 1;
            case null, default -> 0;
        };
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
