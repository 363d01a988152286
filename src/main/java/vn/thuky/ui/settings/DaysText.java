package vn.thuky.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuky.text.DateWords;
import vn.thuky.text.Language;
import vn.thuky.text.TimeReading;

/** Days as people write a list of them: 16/02/2026, 31/08/2026. */
final class DaysText {
    private static final DateWords WORDS = new DateWords(Language.VI);
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    /** A day of no particular year would be another one each year. */
    private static final Pattern WITH_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

    private DaysText() {}

    static String words(List<LocalDate> days) {
        return days.stream().map(WORDS::digits).collect(Collectors.joining(", "));
    }

    /** Reads {@link #words}, with commas, semicolons or blanks between; empty when anything in it is no day. */
    static Optional<List<LocalDate>> read(String typed) {
        var days = new ArrayList<LocalDate>();
        for (var word : BETWEEN.split(typed.strip(), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            var day = Optional.of(word)
                    .filter(one -> WITH_YEAR.matcher(one).matches())
                    .flatMap(one -> TimeReading.day(one, LocalDate.EPOCH));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(day.get());
        }
        return Optional.of(days);
    }
}
