package vn.thuky.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fuzz of the parsers for a minute each. */
@Tag("torture")
class ParserTortureTest {
    private static final Duration LENGTH = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void noInputBreaksAParserForAMinute(ParserFuzz parser, @TempDir Path folder) {
        var seeds = new Random(1);
        var end = System.nanoTime() + LENGTH.toNanos();
        var rounds = 0L;
        while (System.nanoTime() < end) {
            parser.round(seeds.nextLong(), folder);
            rounds++;
        }
        assertThat(rounds).isGreaterThan(1_000);
    }
}
