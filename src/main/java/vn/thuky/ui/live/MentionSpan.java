package vn.thuky.ui.live;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a name begun with @ stands in a line: from the sign to the end of the name. */
record MentionSpan(int from, int to) {
    /** The sign at the start of a word, and as many words behind it as a long name has, without a mark between them. */
    private static final Pattern NAME =
            Pattern.compile("(?<!\\S)@[\\p{L}\\p{M}\\p{N}-]+(?: [\\p{L}\\p{M}\\p{N}-]+){0,5}");

    /** Nobody types more into one line. */
    private static final int LONGEST_LINE = 5_000;

    /** For each sign of a line, everywhere its name may end, the longest first. */
    static List<List<MentionSpan>> in(String line) {
        return line.length() > LONGEST_LINE
                ? List.of()
                : NAME.matcher(line)
                        .results()
                        .map(found -> ends(line, found.start(), found.end()))
                        .toList();
    }

    private static List<MentionSpan> ends(String line, int from, int to) {
        return IntStream.iterate(to, end -> end > from, end -> line.lastIndexOf(' ', end - 1))
                .mapToObj(end -> new MentionSpan(from, end))
                .toList();
    }

    String name(String line) {
        return line.substring(from + 1, to);
    }
}
