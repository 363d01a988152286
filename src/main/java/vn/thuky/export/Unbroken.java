package vn.thuky.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what no line may end within: years such as 2025-2026, dates such as 20/12, times such as 11:20 and numbers of papers, which
 * the maker of the PDF breaks behind a hyphen or a colon and before a slash.
 */
final class Unbroken {
    /** A word with a digit and a hyphen, slash or colon in it; longer ones may be broken, as they may not fit a line. */
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\S)(?=\\S*\\d)(?=\\S*[-–/:])\\S{3,24}(?!\\S)");

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
        var numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            if (numbers.start() > end) {
                parts.add(new Part(text.substring(end, numbers.start()), false));
            }
            parts.add(new Part(numbers.group(), true));
            end = numbers.end();
        }
        if (end < text.length() || parts.isEmpty()) {
            parts.add(new Part(text.substring(end), false));
        }
        return parts;
    }
}
