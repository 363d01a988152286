package vn.thuky.domain.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which records a paper tells of, and in which order, where the office chose; all of them, in their own order, until it does.
 *
 * @param order identities in the order chosen; records that came later follow after them
 * @param left identities of those left out
 */
public record Picks(List<String> order, List<String> left) {

    /** Nothing was chosen. */
    public static final Picks NONE = new Picks(List.of(), List.of());

    public Picks {
        order = List.copyOf(order);
        left = List.copyOf(left);
    }

    /** The records as ordered, also those left out. */
    public <T> List<T> arranged(List<T> records, Function<T, String> identity) {
        return records.stream()
                .sorted(Comparator.comparingInt(record -> place(identity.apply(record))))
                .toList();
    }

    private int place(String identity) {
        var place = order.indexOf(identity);
        return place < 0 ? order.size() : place;
    }

    public boolean has(String identity) {
        return !left.contains(identity);
    }

    public Picks ordered(List<String> identities) {
        return new Picks(identities, left);
    }

    /** The same, with a record taken in or left out. */
    public Picks with(String identity, boolean in) {
        var others = new ArrayList<>(left);
        others.remove(identity);
        if (!in) {
            others.add(identity);
        }
        return new Picks(order, others);
    }
}
