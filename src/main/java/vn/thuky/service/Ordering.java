package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.journal.Edit;

/** Lists that the user puts in order: their records are numbered from 0. */
final class Ordering {
    private Ordering() {}

    /**
     * Edits that number the records as listed. A record that has its number already changes nothing when it is written.
     *
     * @param numbered the record with another number
     */
    static <T extends Entity> List<Edit> edits(List<T> ordered, BiFunction<T, Integer, T> numbered) {
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < ordered.size(); i++) {
            edits.add(Edit.put(numbered.apply(ordered.get(i), i)));
        }
        return edits;
    }

    /** The list with some records taken out and put in again together, in their order, so that the first stands at {@code to}. */
    static <T extends Entity> List<T> moved(List<T> ordered, Collection<? extends Id> some, int to) {
        var parts = ordered.stream().collect(Collectors.partitioningBy(record -> some.contains(record.id())));
        var moved = new ArrayList<>(parts.getOrDefault(false, List.of()));
        moved.addAll(Math.clamp(to, 0, moved.size()), parts.getOrDefault(true, List.of()));
        return moved;
    }
}
