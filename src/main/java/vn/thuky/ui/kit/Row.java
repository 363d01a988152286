package vn.thuky.ui.kit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;

/**
 * One line of a list, kept while its record is there: only what it shows changes. So selection, scrolling and a cell being edited
 * outlive every change of the records.
 *
 * @param <D> what it shows
 */
public interface Row<D> {

    /** The identity of its record. */
    Object key();

    /** Shows the present state of its record. */
    void show(D record);

    /**
     * Brings the rows of a list in line with the records, in their order.
     *
     * @param key the identity of a record
     * @param make a row that shows nothing yet
     */
    static <D, R extends Row<D>> void align(
            ObservableList<R> rows, List<D> records, Function<D, ?> key, Function<D, R> make) {
        Map<Object, R> known = new HashMap<>();
        rows.forEach(row -> known.put(row.key(), row));
        Map<Object, Integer> order = new HashMap<>();
        for (var record : records) {
            order.put(key.apply(record), order.size());
        }
        rows.removeIf(row -> !order.containsKey(row.key()));
        for (var record : records) {
            var row = known.get(key.apply(record));
            if (row == null) {
                var fresh = make.apply(record);
                fresh.show(record);
                rows.add(Math.min(order.getOrDefault(fresh.key(), rows.size()), rows.size()), fresh);
            } else {
                row.show(record);
            }
        }
        Comparator<R> byRecord = Comparator.comparingInt(row -> order.getOrDefault(row.key(), order.size()));
        if (!inOrder(rows, byRecord)) {
            rows.sort(byRecord);
        }
    }

    private static <R> boolean inOrder(List<R> rows, Comparator<R> comparator) {
        for (var i = 1; i < rows.size(); i++) {
            if (comparator.compare(rows.get(i - 1), rows.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
