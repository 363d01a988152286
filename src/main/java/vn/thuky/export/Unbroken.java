package vn.thuky.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what no line may end within: years such as 2025-2026, dates such as 20/12, times such as 11:20 or 08 giờ 30 phút and numbers of
 * papers, which the maker of the PDF breaks behind a space, a hyphen or a colon and before a slash.
 */
final class Unbroken {
    /** A word with a digit and a hyphen, slash or colon in it; longer ones may be broken, as they may not fit a line. */
    private static final String NUMBER = "(?=\\S*\\d)(?=\\S*[-–/:])\\S{3,24}";

    private static final String TIME = "[(“]?\\d{1,2} giờ(?: \\d{1,2}(?: phút)?)?[,.;:)”]*";
    private static final Pattern WHOLE = Pattern.compile("(?<!\\S)(?:" + NUMBER + "|" + TIME + ")(?!\\S)");

    private Unbroken() {}

    /**
     * A part of a text.
     *
     * @param whole no line ends within it
     */
    record Part(String text, boolean whole) {}

    /** All of a text, in order. */
    static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var end = 0;
        var found = WHOLE.matcher(text);
        while (found.find()) {
            if (found.start() > end) {
                parts.add(new Part(text.substring(end, found.start()), false));
            }
            parts.add(new Part(found.group(), true));
            end = found.end();
        }
        if (end < text.length() || parts.isEmpty()) {
            parts.add(new Part(text.substring(end), false));
        }
        return parts;
    }
}
