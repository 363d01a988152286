package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {
    private static final Logger LOG = Logger.getLogger("vn.thuky.app.LoggingTest");
    private static final Pattern WITH_VALUES =
            Pattern.compile("LOG\\.log\\(Level\\.\\w+,\\s*+(\"[^\"]*\"\\s*\\+|[^\"])");
    private static final int LINES = 12_000;
    private static final long MOST_BYTES = 2_100_000;

    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final List<Handler> before = List.of(root.getHandlers());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void logToAFileAlone() throws IOException {
        before.forEach(root::removeHandler);
        new Logging().to(folder.resolve("thuky.log"));
    }

    @AfterEach
    void logAsBefore() {
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        before.forEach(root::addHandler);
        root.setLevel(level);
    }

    @Test
    void theLogNeverGrowsLargeAndKeepsTheLatest() throws IOException {
        for (var i = 0; i < LINES; i++) {
            LOG.log(Level.WARNING, "what is said again and again, " + "x".repeat(200) + i);
        }
        var text = new ArrayList<String>();
        var bytes = 0L;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
                text.addAll(Files.readAllLines(file));
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(text).anyMatch(line -> line.endsWith("x" + (LINES - 1)));
        assertThat(text).noneMatch(line -> line.endsWith("x0"));
    }

    @Test
    void whatTheProgramSaysInItIsTheSameWhateverTheRecordHolds() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(WITH_VALUES.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void aFailureInItTellsNothingOfPeople() throws IOException {
        LOG.log(Level.SEVERE, "unexpected failure", new IllegalStateException("Nguyễn Văn An phát biểu"));

        var written = Files.readString(folder.resolve("thuky.log.0"));
        assertThat(written)
                .contains("unexpected failure", "IllegalStateException")
                .doesNotContain("Nguyễn");
        assertThat(Arrays.asList(root.getHandlers())).hasSize(1);
    }
}
