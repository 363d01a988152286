package vn.thuky.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks in a note that were meant to be understood and were not: "@" before a name, which a chosen name takes the place of, and "!" before what is no day. */
public final class UnreadMarks {
    private static final Pattern MARKED = Pattern.compile("(?<!\\S)[@!](?=[\\p{L}\\p{N}])\\S*");

    private UnreadMarks() {}

    /** The marked words, as typed. */
    public static List<String> in(String text, LocalDate today) {
        return MARKED.matcher(text)
                .results()
                .filter(found -> text.charAt(found.start()) == '@' || noDay(text, found, today))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean noDay(String text, MatchResult found, LocalDate today) {
        return DeadlineReading.atStartOf(text.substring(found.start() + 1), today)
                .isEmpty();
    }
}
