package vn.thuky.service.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final Thinning thinning = new Thinning(ZoneOffset.UTC);

    @Test
    void allOfTheLastTwoDaysAreKept() {
        var made = every(Duration.ofMinutes(10), 288);

        assertThat(thinning.kept(made, NOW)).hasSize(288);
    }

    @Test
    void ofEarlierDaysWeeksAndMonthsTheLastOneIsKept() {
        var made = every(Duration.ofHours(1), 24 * 400);

        var kept = thinning.kept(made, NOW);

        assertThat(kept).hasSizeBetween(48 + 10 + 8 + 6, 48 + 12 + 10 + 9);
        assertThat(kept)
                .contains(
                        Instant.parse("2026-11-20T23:00:00Z"),
                        Instant.parse("2026-11-08T23:00:00Z"),
                        Instant.parse("2026-05-31T23:00:00Z"))
                .doesNotContain(
                        Instant.parse("2026-11-20T22:00:00Z"),
                        Instant.parse("2026-11-06T23:00:00Z"),
                        Instant.parse("2026-02-28T23:00:00Z"));
    }

    @Test
    void theLatestIsKeptHoweverOldItIs() {
        var old = NOW.minus(Duration.ofDays(3000));

        assertThat(thinning.kept(List.of(old), NOW)).containsExactly(old);
    }

    private static List<Instant> every(Duration step, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NOW.minus(step.multipliedBy(i)))
                .toList();
    }
}
