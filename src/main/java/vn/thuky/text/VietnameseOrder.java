package vn.thuky.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a Vietnamese dictionary: syllable by syllable, letters before tones, tones before case, numbers by value. The
 * machine's collator knows letters and tones but runs over blanks, so it is asked one syllable at a time.
 */
public final class VietnameseOrder implements Comparator<String> {
    /** Texts that differ only in case or spelling still get a fixed order. */
    private static final Comparator<String> LAST_RESORT = Comparator.naturalOrder();

    private final Collator letters = collator(Collator.SECONDARY);
    private final Collator cases = collator(Collator.TERTIARY);

    @Override
    public int compare(String left, String right) {
        return compare(Syllables.of(left), Syllables.of(right));
    }

    /** The text prepared for sorting in this order. */
    OrderKey key(String text) {
        return new OrderKey(List.of(syllables(Syllables.of(text))), text, this);
    }

    List<OrderKey.Syllable> syllables(List<String> syllables) {
        return syllables.stream()
                .map(syllable -> new OrderKey.Syllable(
                        letters.getCollationKey(syllable), isNumber(syllable) ? Integer.parseInt(syllable) : -1))
                .toList();
    }

    int compare(List<String> left, List<String> right) {
        var byLetters = compare(left, right, this::bySyllable);
        if (byLetters != 0) {
            return byLetters;
        }
        var byCase = compare(left, right, cases::compare);
        return byCase != 0 ? byCase : LAST_RESORT.compare(String.join(" ", left), String.join(" ", right));
    }

    private static int compare(List<String> left, List<String> right, Comparator<String> order) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            var difference = order.compare(left.get(i), right.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private int bySyllable(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return Integer.compare(Integer.parseInt(left), Integer.parseInt(right));
        }
        return letters.compare(left, right);
    }

    private static boolean isNumber(String syllable) {
        return syllable.length() < 10 && syllable.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Collator collator(int strength) {
        var collator = Collator.getInstance(Language.VI.locale());
        collator.setStrength(strength);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
