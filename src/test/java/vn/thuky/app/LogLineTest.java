package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void theLogSaysWhereSomethingFailedAndNothingOfPeople() {
        var record = new LogRecord(Level.WARNING, "no backup could be made");
        record.setLoggerName("vn.thuky.service");
        record.setThrown(new IllegalStateException("Nguyễn Văn An", new RuntimeException("/home/an")));

        var line = new LogLine().format(record);

        assertThat(line)
                .contains("WARNING", "no backup could be made", "IllegalStateException", "LogLineTest")
                .doesNotContain("Nguyễn", "/home/an");
    }

    @Test
    void whatLibrariesSayIsLeftOut() {
        var record = new LogRecord(Level.WARNING, "cannot parse Nguyễn");
        record.setLoggerName("org.apache");

        assertThat(new LogLine().format(record)).contains("org.apache").doesNotContain("Nguyễn");
    }
}
