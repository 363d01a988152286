package vn.thuky.document;

import java.util.Locale;

/** Beginnings and ends of sentences. */
final class Sentences {
    private Sentences() {}

    /** The text with a capital first letter. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with a full stop, unless it ends with a mark already. */
    static String ended(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return words;
        }
        var last = words.codePointBefore(words.length());
        return Character.isLetterOrDigit(last) || ")”\"»%]".indexOf(last) >= 0 ? words + "." : words;
    }
}
