package vn.thuky.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes foreign text fit to keep and to write into any file: composed letters (NFC), one kind of line break, nothing that XML forbids
 * or that reorders what a reader sees. Letters, tone placement, tabs and line breaks stay as typed.
 */
public final class Clean {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int REPLACEMENT = 0xFFFD;

    private Clean() {}

    /** Text of any number of lines. */
    public static String text(String foreign) {
        var lines = LINE_BREAKS.matcher(foreign).replaceAll("\n");
        if (lines.codePoints().allMatch(Clean::isKept)) {
            return Normalizer.normalize(lines, Normalizer.Form.NFC);
        }
        var kept = new StringBuilder(lines.length());
        lines.codePoints()
                .map(c -> isLoneSurrogate(c) ? REPLACEMENT : c)
                .filter(Clean::isKept)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Text of one line: line breaks, tabs and rows of blanks become one blank, none at either end. */
    public static String line(String foreign) {
        return BLANKS.matcher(text(foreign)).replaceAll(" ").strip();
    }

    private static boolean isKept(int c) {
        return !isForbiddenControl(c) && !isLoneSurrogate(c) && !isDirectionControl(c);
    }

    private static boolean isForbiddenControl(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Marks, embeddings, overrides and isolates: they can make a text read as another one. */
    private static boolean isDirectionControl(int c) {
        return c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
