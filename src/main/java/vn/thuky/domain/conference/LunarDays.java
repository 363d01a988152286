package vn.thuky.domain.conference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Days of the Vietnamese lunar calendar on which public holidays fall, from 2020 to 2050. They were computed from new moons and the
 * longitude of the sun in the time of Viet Nam (UTC+7): in 2030 they differ from those of China.
 *
 * @param newYear the first day of the year
 * @param hungKings the 10th of the third month
 */
record LunarDays(LocalDate newYear, LocalDate hungKings) {
    private static final String DAYS = """
            2020 01-25 04-02
            2021 02-12 04-21
            2022 02-01 04-10
            2023 01-22 04-29
            2024 02-10 04-18
            2025 01-29 04-07
            2026 02-17 04-26
            2027 02-06 04-16
            2028 01-26 04-04
            2029 02-13 04-23
            2030 02-02 04-12
            2031 01-23 04-01
            2032 02-11 04-19
            2033 01-31 04-09
            2034 02-19 04-28
            2035 02-08 04-17
            2036 01-28 04-06
            2037 02-15 04-24
            2038 02-04 04-13
            2039 01-24 04-03
            2040 02-12 04-20
            2041 02-01 04-10
            2042 01-22 04-29
            2043 02-10 04-19
            2044 01-30 04-07
            2045 02-17 04-26
            2046 02-06 04-15
            2047 01-26 04-04
            2048 02-14 04-22
            2049 02-02 04-11
            2050 01-23 04-01
            """;

    private static final Map<Integer, LunarDays> BY_YEAR =
            DAYS.lines().map(LunarDays::of).collect(Collectors.toMap(days -> days.newYear.getYear(), days -> days));

    /** Those of a year; empty outside the years known. */
    static Optional<LunarDays> in(int year) {
        return Optional.ofNullable(BY_YEAR.get(year));
    }

    private static LunarDays of(String line) {
        var parts = line.split(" ", -1);
        return new LunarDays(LocalDate.parse(parts[0] + "-" + parts[1]), LocalDate.parse(parts[0] + "-" + parts[2]));
    }
}
