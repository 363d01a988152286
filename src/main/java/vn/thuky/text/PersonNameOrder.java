package vn.thuky.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Orders full names as Vietnamese lists do: by the given name, which comes last. A seat without a name yet comes after all names. */
public enum PersonNameOrder implements Comparator<String> {
    /** Nguyễn Văn An: An, Văn, Nguyễn. */
    GIVEN_MIDDLE_FAMILY,
    /** Nguyễn Văn An: An, Nguyễn, Văn. */
    GIVEN_FAMILY_MIDDLE;

    private static final VietnameseOrder ORDER = new VietnameseOrder();

    @Override
    public int compare(String left, String right) {
        var first = Syllables.of(left);
        var second = Syllables.of(right);
        if (first.isEmpty() || second.isEmpty()) {
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        }
        var byGiven = byParts(
                first.subList(first.size() - 1, first.size()), second.subList(second.size() - 1, second.size()));
        if (byGiven != 0) {
            return byGiven;
        }
        var byRest = byRest(first.subList(0, first.size() - 1), second.subList(0, second.size() - 1));
        return byRest != 0 ? byRest : ORDER.compare(left, right);
    }

    /** The name prepared for sorting in this order. */
    OrderKey key(String name) {
        var parts = lower(Syllables.of(name));
        if (parts.isEmpty()) {
            return new OrderKey(List.of(), name, this);
        }
        var given = parts.subList(parts.size() - 1, parts.size());
        var rest = parts.subList(0, parts.size() - 1);
        var groups = this == GIVEN_FAMILY_MIDDLE ? List.of(given, rest) : List.of(given, afterFamily(rest), rest);
        return new OrderKey(groups.stream().map(ORDER::syllables).toList(), name, this);
    }

    private int byRest(List<String> left, List<String> right) {
        if (this == GIVEN_FAMILY_MIDDLE) {
            return byParts(left, right);
        }
        var byMiddle = byParts(afterFamily(left), afterFamily(right));
        return byMiddle != 0 ? byMiddle : byParts(left, right);
    }

    private static List<String> afterFamily(List<String> names) {
        return names.isEmpty() ? names : names.subList(1, names.size());
    }

    /** Case is left to the very end: NGUYỄN VĂN AN stands beside Nguyễn Văn An. */
    private static int byParts(List<String> left, List<String> right) {
        return ORDER.compare(lower(left), lower(right));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
