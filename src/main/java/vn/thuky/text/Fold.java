package vn.thuky.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Search keys of Vietnamese text: two texts are the same to a search when their keys are. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONE_IN_SYLLABLE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\p{L}\\p{M}]+)");

    private Fold() {}

    /** The letters without accents, in lower case: "Đức" and "duc" both give "duc". */
    public static String key(String text) {
        return withoutAccents(text).toLowerCase(Locale.ROOT);
    }

    /** The same letters and case without accents; đ counts as an accented d, which Unicode does not say. */
    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /**
     * The letters with their accents, in lower case, each tone at the end of its syllable, so that the old and the new placement of
     * the tone (hoà and hòa, thuỷ and thủy) give the same key.
     */
    public static String accented(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return TONE_IN_SYLLABLE.matcher(letters).replaceAll("$2$1");
    }
}
