package vn.thuky.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text at its blanks: Vietnamese writes one syllable a word. */
final class Syllables {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Syllables() {}

    static List<String> of(String text) {
        return Arrays.stream(BLANKS.split(text, -1))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
