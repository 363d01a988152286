package vn.thuky.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Remembers how the user arranged the columns of each table: order, widths, sorting. Columns are known by their {@code id}. */
public final class Columns {
    private static final double ROW_HEIGHT = 38;
    private static final Pattern PART = Pattern.compile("([^:;]+):([0-9.]{1,8}):(|[AD][0-9]{1,2})");

    private final Memory memory;
    private final Tasks tasks;

    public Columns(Memory memory, Tasks tasks) {
        this.memory = memory;
        this.tasks = tasks;
    }

    /** One column as remembered; {@code sort} is empty or the direction and the place in the order of sorting, {@code A0}. */
    private record Part(String id, double width, String sort) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s:%.1f:%s", id, width, sort);
        }
    }

    /** Gives a table the usual height of rows and the arrangement remembered under this name, and remembers later changes. */
    public void manage(TableView<?> table, String name) {
        if (table.getFixedCellSize() <= 0) {
            table.setFixedCellSize(ROW_HEIGHT);
        }
        var key = "table." + name;
        memory.get(key).ifPresent(arrangement -> arrange(table, parts(arrangement)));
        var keep = new Debounce(tasks, () -> memory.put(key, arrangement(table)));
        InvalidationListener changed = _ -> keep.request();
        table.getColumns().addListener(changed);
        table.getSortOrder().addListener(changed);
        for (var column : table.getColumns()) {
            column.widthProperty().addListener(changed);
            column.sortTypeProperty().addListener(changed);
        }
    }

    private static <R> void arrange(TableView<R> table, List<Part> parts) {
        var known =
                parts.stream().filter(part -> column(table, part).isPresent()).toList();
        if (known.size() == table.getColumns().size()) {
            table.getColumns().setAll(columns(table, known));
        }
        known.forEach(part -> column(table, part).ifPresent(column -> column.setPrefWidth(part.width())));
        var sorting = known.stream()
                .filter(part -> !part.sort().isEmpty())
                .sorted((a, b) -> a.sort().substring(1).compareTo(b.sort().substring(1)))
                .toList();
        sorting.forEach(part -> column(table, part).ifPresent(column -> column.setSortType(direction(part))));
        table.getSortOrder().setAll(columns(table, sorting));
    }

    private static TableColumn.SortType direction(Part part) {
        return part.sort().startsWith("A") ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING;
    }

    private static <R> List<TableColumn<R, ?>> columns(TableView<R> table, List<Part> parts) {
        return parts.stream()
                .<TableColumn<R, ?>>flatMap(part -> column(table, part).stream())
                .toList();
    }

    private static <R> Optional<TableColumn<R, ?>> column(TableView<R> table, Part part) {
        return table.getColumns().stream()
                .filter(column -> part.id().equals(column.getId()))
                .findFirst();
    }

    private static List<Part> parts(String arrangement) {
        return PART.matcher(arrangement)
                .results()
                .map(found -> new Part(found.group(1), Double.parseDouble(found.group(2)), found.group(3)))
                .toList();
    }

    private static <R> String arrangement(TableView<R> table) {
        return table.getColumns().stream()
                .filter(column -> column.getId() != null)
                .map(column -> new Part(column.getId(), column.getWidth(), sort(table, column)).toString())
                .collect(Collectors.joining(";"));
    }

    private static <R> String sort(TableView<R> table, TableColumn<R, ?> column) {
        var at = table.getSortOrder().indexOf(column);
        return at < 0 ? "" : (column.getSortType() == TableColumn.SortType.ASCENDING ? "A" : "D") + at;
    }
}
