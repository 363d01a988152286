package vn.thuky.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thuky.document.block.Event;
import vn.thuky.document.block.Paper;
import vn.thuky.text.Clean;

/**
 * Writes what of a paper stands in a calendar as iCalendar (RFC 5545). Times are given as moments of UTC, so that they are right
 * whatever zone a reader's machine is set to, and no table of zones has to be carried along.
 */
final class IcsWriter implements PaperWriter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        var lines = new IcsLines(target);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Thu ky Hoi nghi//thuky//VI");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", Clean.line(paper.title()));
        for (var event : paper.events()) {
            write(event, imprint, lines);
        }
        lines.line("END", "VCALENDAR");
    }

    private static void write(Event event, Imprint imprint, IcsLines lines) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", event.key() + "@thuky");
        lines.line("DTSTAMP", MOMENT.format(imprint.at()));
        lines.line("SEQUENCE", String.valueOf(event.revision()));
        when(event.when(), imprint.at().getZone(), lines);
        lines.text("SUMMARY", Clean.line(event.title()));
        if (!event.place().isBlank()) {
            lines.text("LOCATION", Clean.line(event.place()));
        }
        if (!event.details().isBlank()) {
            lines.text("DESCRIPTION", Clean.text(event.details()));
        }
        lines.line("END", "VEVENT");
    }

    /** The end must lie after the start; what has no length has no end. */
    private static void when(Event.When when, ZoneId zone, IcsLines lines) throws IOException {
        switch (when) {
            case Event.Times(var start, var end) -> {
                var from = start.atZone(zone).toInstant();
                var to = end.atZone(zone).toInstant();
                lines.line("DTSTART", MOMENT.format(from));
                if (to.isAfter(from)) {
                    lines.line("DTEND", MOMENT.format(to));
                }
            }
            case Event.AllDay(var day) -> allDay(day, lines);
        }
    }

    /** A day of a deadline keeps nobody from meeting. */
    private static void allDay(LocalDate day, IcsLines lines) throws IOException {
        lines.line("DTSTART;VALUE=DATE", DAY.format(day));
        lines.line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        lines.line("TRANSP", "TRANSPARENT");
    }
}
