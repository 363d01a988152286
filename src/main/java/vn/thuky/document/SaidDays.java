package vn.thuky.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.thuky.text.TimeReading;

/** Days that a sentence already says, so that a paper does not say them twice. */
final class SaidDays {
    /** 30/9, 30-09-2026, "30 tháng 9 năm 2026". */
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])\\d{1,2}(?: ?[/-] ?\\d{1,2}(?: ?[/-] ?\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)(?![\\d/-])");

    private SaidDays() {}

    /** Whether a text says this day; without a year it is the next such day from the reference on. */
    static boolean in(String text, LocalDate day, LocalDate reference) {
        return DAY.matcher(text)
                .results()
                .anyMatch(said -> TimeReading.day(said.group(), reference)
                        .filter(day::equals)
                        .isPresent());
    }
}
