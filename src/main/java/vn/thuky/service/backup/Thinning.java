package vn.thuky.service.backup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: all of the last two days, then the last of each of 12 days, 10 weeks and 9 months. */
final class Thinning {
    private static final Duration ALL = Duration.ofDays(2);
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    private final ZoneId zone;

    Thinning(ZoneId zone) {
        this.zone = zone;
    }

    /** Those of these moments whose backups are kept. */
    Set<Instant> kept(Collection<Instant> made, Instant now) {
        var latestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<Instant>();
        latestFirst.stream().filter(moment -> moment.isAfter(now.minus(ALL))).forEach(kept::add);
        lastOfEach(latestFirst, day -> day, DAYS, kept);
        lastOfEach(latestFirst, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), WEEKS, kept);
        lastOfEach(latestFirst, YearMonth::from, MONTHS, kept);
        return kept;
    }

    private void lastOfEach(List<Instant> latestFirst, Function<LocalDate, Object> span, int count, Set<Instant> kept) {
        var spans = new HashSet<>();
        for (var moment : latestFirst) {
            if (spans.size() < count && spans.add(span.apply(LocalDate.ofInstant(moment, zone)))) {
                kept.add(moment);
            }
        }
    }
}
