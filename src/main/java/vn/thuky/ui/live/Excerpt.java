package vn.thuky.ui.live;

/** The beginning of a text where the whole would be too much to show. */
final class Excerpt {
    private static final int NOTICE = 60;

    /** More than this is no line to read at a glance, and slow to lay out. */
    private static final int CELL = 1500;

    private Excerpt() {}

    /** What a notice says of a text. */
    static String of(String text) {
        return cut(text.replace('\n', ' '), NOTICE);
    }

    /** What a cell shows of a text. */
    static String forCell(String text) {
        return cut(text, CELL);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }
}
