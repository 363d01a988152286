package vn.thuky.ui.kit;

import java.util.List;
import java.util.Optional;

/**
 * Selects the row of a record, or begins to edit it; when the row is not there yet, as soon as it is.
 *
 * @param <R> a row
 */
public final class Reveal<R extends Row<?>> {
    private final List<R> rows;
    private final RowSelection<R> selection;
    private Optional<Wanted> wanted = Optional.empty();

    private record Wanted(Object key, boolean edit) {}

    public Reveal(List<R> rows, RowSelection<R> selection) {
        this.rows = rows;
        this.selection = selection;
    }

    /** Selects the row of the record of this identity. */
    public void select(Object key) {
        wanted = Optional.of(new Wanted(key, false));
        tryAgain();
    }

    /** Selects the row and begins to edit it. */
    public void edit(Object key) {
        wanted = Optional.of(new Wanted(key, true));
        tryAgain();
    }

    /** Called when the rows have changed, where details are shown: without a wish the first row is selected, if none is. */
    public void tryAgainOrFirst() {
        tryAgain();
        if (wanted.isEmpty() && selection.rows().isEmpty() && !rows.isEmpty()) {
            selection.select(rows.getFirst());
        }
    }

    /** Called when the rows have changed. */
    public void tryAgain() {
        wanted.ifPresent(wish -> rows.stream()
                .filter(row -> row.key().equals(wish.key()))
                .findFirst()
                .ifPresent(row -> {
                    wanted = Optional.empty();
                    if (wish.edit()) {
                        selection.edit(row);
                    } else {
                        selection.select(row);
                    }
                }));
    }
}
