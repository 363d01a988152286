package vn.thuky.ui.kit;

import javafx.scene.control.TableView;

/** Remembers how the user arranged the columns of each table: order, widths, sorting. Columns are known by their {@code id}. */
public final class Columns {
    private static final double ROW_HEIGHT = 38;

    private final Memory memory;
    private final Tasks tasks;

    public Columns(Memory memory, Tasks tasks) {
        this.memory = memory;
        this.tasks = tasks;
    }

    /** As {@link #manageWide}, with columns that fill the width of the table and no more. */
    public void manage(TableView<?> table, String name) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        manageWide(table, name);
    }

    /**
     * Gives a table the usual height of rows and the arrangement remembered under this name, and remembers later changes. Columns may
     * be wider than the table together, which then scrolls.
     */
    public void manageWide(TableView<?> table, String name) {
        if (table.getFixedCellSize() <= 0) {
            table.setFixedCellSize(ROW_HEIGHT);
        }
        FullText.showIn(table);
        var key = "table." + name;
        var arrangement = new ColumnArrangement<>(table);
        memory.get(key).ifPresent(arrangement::read);
        arrangement.watch(new Debounce(tasks, () -> memory.put(key, arrangement.toString())));
    }
}
