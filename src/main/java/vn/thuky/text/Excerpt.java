package vn.thuky.text;

/** The beginning of a text that may be far too long for where it is shown. */
public final class Excerpt {
    private Excerpt() {}

    /** The text itself when it has at most so many letters; else its beginning, with dots. */
    public static String of(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
        return text.substring(0, end).stripTrailing() + " …";
    }
}
