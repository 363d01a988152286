package vn.thuky.document.block;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words, some of which may be bold, italic or still blank. */
public record Phrase(List<Inline> parts) {

    public static final Phrase EMPTY = new Phrase(List.of());

    /** Dots for a number: an hour, a count. */
    public static final Phrase SHORT_BLANK = new Phrase(List.of(new Inline.Blank(2)));

    /** Dots for a name or a few words. */
    public static final Phrase LONG_BLANK = new Phrase(List.of(new Inline.Blank(8)));

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public Phrase {
        parts = List.copyOf(parts);
    }

    public static Phrase of(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Inline.Run(text, false, false)));
    }

    /** A number. */
    public static Phrase number(int number) {
        return new Phrase(List.of(new Inline.Count(number, false)));
    }

    public static Phrase percent(int number) {
        return new Phrase(List.of(new Inline.Count(number, true)));
    }

    /** A day in digits. */
    public static Phrase day(LocalDate day) {
        return new Phrase(List.of(new Inline.Day(day)));
    }

    /** From one time to another of a day. */
    public static Phrase span(LocalTime start, LocalTime end) {
        return new Phrase(List.of(new Inline.Span(start, end, false)));
    }

    /** A time of a day, both in digits. */
    public static Phrase moment(LocalDateTime at) {
        return new Phrase(List.of(new Inline.Moment(at)));
    }

    public static Phrase bold(String text) {
        return of(text).bold();
    }

    /** A template in which {0}, {1} … stand for these phrases. */
    public static Phrase filled(String template, List<Phrase> values) {
        var phrase = EMPTY;
        var place = PLACE.matcher(template);
        int end = 0;
        while (place.find()) {
            phrase = phrase.plus(template.substring(end, place.start()))
                    .plus(values.get(Integer.parseInt(place.group(1))));
            end = place.end();
        }
        return phrase.plus(template.substring(end));
    }

    /** These phrases with a separator between them; empty ones are left out. */
    public static Phrase joined(String separator, List<Phrase> phrases) {
        var joined = EMPTY;
        for (var phrase : phrases) {
            if (!phrase.isEmpty()) {
                joined = joined.isEmpty() ? phrase : joined.plus(separator).plus(phrase);
            }
        }
        return joined;
    }

    /** These words and the next; words of one look become one run. */
    public Phrase plus(Phrase next) {
        var joined = new ArrayList<>(parts);
        for (var part : next.parts) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Inline.Run last
                    && part instanceof Inline.Run run
                    && last.bold() == run.bold()
                    && last.italic() == run.italic()) {
                joined.set(joined.size() - 1, new Inline.Run(last.text() + run.text(), run.bold(), run.italic()));
            } else {
                joined.add(part);
            }
        }
        return new Phrase(joined);
    }

    public Phrase plus(String text) {
        return plus(of(text));
    }

    /** The same words in bold; blanks stay as they are. */
    public Phrase bold() {
        return new Phrase(parts.stream()
                .map(part -> part instanceof Inline.Run run ? new Inline.Run(run.text(), true, run.italic()) : part)
                .toList());
    }

    /** The same words in italics; blanks stay as they are. */
    public Phrase italic() {
        return new Phrase(parts.stream()
                .map(part -> switch (part) {
                    case Inline.Run(var text, var bold, var _) -> new Inline.Run(text, bold, true);
                    case Inline.Span(var start, var end, var _) -> new Inline.Span(start, end, true);
                    default -> part;
                })
                .toList());
    }

    /** The same words in capitals. */
    public Phrase capitals() {
        return new Phrase(parts.stream()
                .map(part -> part instanceof Inline.Run run
                        ? new Inline.Run(run.text().toUpperCase(Locale.ROOT), run.bold(), run.italic())
                        : part)
                .toList());
    }

    /** The same words line by line; a line feed in them ends a line. */
    public List<Phrase> lines() {
        var lines = new ArrayList<Phrase>();
        var line = EMPTY;
        for (var part : parts) {
            if (part instanceof Inline.Run(var text, var bold, var italic)) {
                var pieces = text.split("\n", -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        lines.add(line);
                        line = EMPTY;
                    }
                    line = pieces[i].isEmpty()
                            ? line
                            : line.plus(new Phrase(List.of(new Inline.Run(pieces[i], bold, italic))));
                }
            } else {
                line = line.plus(new Phrase(List.of(part)));
            }
        }
        lines.add(line);
        return lines;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What a reader sees, without looks. */
    public String text() {
        return parts.stream().map(Inline::text).collect(Collectors.joining());
    }
}
