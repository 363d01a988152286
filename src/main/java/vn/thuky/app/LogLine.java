package vn.thuky.app;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import vn.thuky.text.FailureText;

/** A line of the log: our own words, and of a failure only its type and place, so that the file holds nothing of people. */
final class LogLine extends Formatter {
    private static final String OURS = "vn.thuky.";

    @Override
    public String format(LogRecord record) {
        var name = String.valueOf(record.getLoggerName());
        var words = name.startsWith(OURS) ? record.getMessage() : "";
        var failure = record.getThrown() == null ? "" : FailureText.of(record.getThrown());
        return record.getInstant() + " " + record.getLevel() + " " + name + " " + words + "\n" + failure;
    }
}
