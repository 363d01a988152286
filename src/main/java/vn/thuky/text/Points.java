package vn.thuky.text;

/** Letters of points, as the decree on clerical work counts them: a, b, c, d, đ, e, g. */
public final class Points {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Points() {}

    /** The letter of a point, from 1; the number where there are more points than letters. */
    public static String letter(int number) {
        return number <= LETTERS.length() ? LETTERS.substring(number - 1, number) : String.valueOf(number);
    }
}
