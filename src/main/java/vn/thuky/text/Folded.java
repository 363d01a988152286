package vn.thuky.text;

/**
 * The search keys of a text that is searched often, made once.
 *
 * @param key without accents; see {@link Fold#key}
 * @param accented with its accents; see {@link Fold#accented}
 */
public record Folded(String key, String accented) {

    public static Folded of(String text) {
        return new Folded(Fold.key(text), Fold.accented(text));
    }
}
