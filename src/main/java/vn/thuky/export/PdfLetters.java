package vn.thuky.export;

/** Letters the font of the PDF can draw; for the others something that reads alike, or a box. */
final class PdfLetters {
    private static final int BOX = '□';

    private PdfLetters() {}

    static String drawn(String text) {
        if (text.codePoints().allMatch(PdfLetters::isDrawn)) {
            return text;
        }
        var drawn = new StringBuilder(text.length());
        text.codePoints().map(c -> isDrawn(c) ? c : alike(c)).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    private static boolean isDrawn(int codePoint) {
        return codePoint == '\t' || Face.draws(codePoint);
    }

    private static int alike(int codePoint) {
        return switch (codePoint) {
            case '☑', '✓', '✔' -> '√';
            case '☒', '✗', '✘' -> '×';
            default -> BOX;
        };
    }
}
