package vn.thuky.text;

import java.text.CollationKey;
import java.util.Comparator;
import java.util.List;

/**
 * A text prepared for sorting: comparing two of them is quick, and gives the same order as the comparator that made them.
 *
 * @param groups what is compared one after the other, each syllable by syllable
 * @param rest decides when all groups are equal
 */
record OrderKey(List<List<Syllable>> groups, String text, Comparator<String> rest) implements Comparable<OrderKey> {

    /** One syllable; {@code number} is negative for one that is no number. */
    record Syllable(CollationKey letters, int number) implements Comparable<Syllable> {
        @Override
        public int compareTo(Syllable other) {
            return number >= 0 && other.number >= 0
                    ? Integer.compare(number, other.number)
                    : letters.compareTo(other.letters);
        }
    }

    @Override
    public int compareTo(OrderKey other) {
        for (var i = 0; i < Math.min(groups.size(), other.groups.size()); i++) {
            var difference = compare(groups.get(i), other.groups.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return rest.compare(text, other.text);
    }

    private static int compare(List<Syllable> left, List<Syllable> right) {
        for (var i = 0; i < Math.min(left.size(), right.size()); i++) {
            var difference = left.get(i).compareTo(right.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
