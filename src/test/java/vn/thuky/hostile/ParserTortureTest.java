package vn.thuky.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fuzz of each parser for a minute, or in a shortened run for a part of it; several at once where JUnit is told so. */
@Tag("torture")
@Execution(ExecutionMode.CONCURRENT)
class ParserTortureTest {
    private static final Duration LENGTH =
            Duration.ofSeconds(Math.max(8, 60 * Integer.getInteger("thuky.torture", 0) / 100));

    @ParameterizedTest
    @EnumSource
    void noInputBreaksAParserForAsLongAsItIsTried(ParserFuzz parser, @TempDir Path folder) {
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
