package vn.thuky.ui.kit;

import java.util.List;
import java.util.Optional;

/**
 * Where the selected rows of a list go when the user moves them, together and in their order. Places are counted without the selected
 * rows, from 0.
 */
public final class Moves<R> {
    private final List<R> rows;
    private final RowSelection<R> selection;

    public Moves(List<R> rows, RowSelection<R> selection) {
        this.rows = rows;
        this.selection = selection;
    }

    /** One place up; rows that are apart come together. */
    public int up() {
        return Math.max(0, restAbove(first()) - 1);
    }

    /** One place down; rows that are apart come together. */
    public int down() {
        return restAbove(first()) + 1;
    }

    /** To where a row is dropped, above the row at {@code to}. A row that is not selected becomes the only one that is. */
    public int drop(int from, int to) {
        var dragged = rows.get(from);
        if (!selection.rows().contains(dragged)) {
            selection.select(dragged);
        }
        return restAbove(to);
    }

    /** The row to go on with once the selected ones are gone: the next one, or else the one before; empty when all go. */
    public Optional<R> neighbour() {
        var rest = rows.stream().filter(row -> !selection.rows().contains(row)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest.get(Math.min(restAbove(first()), rest.size() - 1)));
    }

    private int first() {
        return selection.rows().stream().mapToInt(rows::indexOf).min().orElse(0);
    }

    private int restAbove(int index) {
        return (int) rows.stream()
                .limit(index)
                .filter(row -> !selection.rows().contains(row))
                .count();
    }
}
