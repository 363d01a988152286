package vn.thuky.ui.sites;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thuky.domain.people.ConnectionCheck;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** One trial of a line, or one thing that happened to it, as shown. */
public record LogEntry(LocalDateTime at, Worded state, Mood mood, String remark, Source source) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M", Locale.ROOT);

    /** How good it is. */
    enum Mood {
        GOOD,
        DOUBTFUL,
        BAD
    }

    /** What is shown. */
    sealed interface Source {
        record Check(ConnectionCheck check) implements Source {}

        record Event(LineEvent event) implements Source {}
    }

    static LogEntry of(ConnectionCheck check) {
        return new LogEntry(
                check.at(),
                Message.of(check.good() ? "sites.check.good" : "sites.check.bad"),
                check.good() ? Mood.GOOD : Mood.BAD,
                check.remark(),
                new Source.Check(check));
    }

    static LogEntry of(LineEvent event) {
        return new LogEntry(
                event.at(), texts -> texts.name(event.state()), mood(event), event.remark(), new Source.Event(event));
    }

    private static Mood mood(LineEvent event) {
        return switch (event.state()) {
            case CONNECTED -> Mood.GOOD;
            case UNSTABLE -> Mood.DOUBTFUL;
            case LOST -> Mood.BAD;
        };
    }

    /** When, to the minute. */
    String moment() {
        return MOMENT.format(at);
    }
}
