package vn.thuky.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The order, widths and sorting of one table's columns, as text and back: {@code name:220.0:A0;site:90.0:}. */
final class ColumnArrangement<R> {
    private static final Pattern PART = Pattern.compile("([^:;]+):([0-9]{1,6}\\.[0-9]):(|[AD][0-9]{1,2})(?:;|$)");

    private final TableView<R> table;

    /** The sorting a table cannot take yet: JavaFX takes it off a table without rows. */
    private List<Part> waiting = List.of();

    ColumnArrangement(TableView<R> table) {
        this.table = table;
    }

    /** One column; {@code sort} is empty, or the direction and the place in the order of sorting. */
    private record Part(String id, double width, String sort) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s:%.1f:%s", id, width, sort);
        }
    }

    /** Arranges the table. Columns that are gone are passed over, those that are new stay where they are. */
    void read(String text) {
        var parts = PART.matcher(text)
                .results()
                .map(found -> new Part(found.group(1), Double.parseDouble(found.group(2)), found.group(3)))
                .filter(part -> column(part).isPresent())
                .toList();
        if (parts.size() == table.getColumns().size()) {
            table.getColumns().setAll(columns(parts));
        }
        parts.forEach(part -> column(part).ifPresent(column -> column.setPrefWidth(part.width())));
        waiting = parts.stream()
                .filter(part -> !part.sort().isEmpty())
                .sorted(Comparator.comparing(part -> part.sort().substring(1)))
                .toList();
        sort();
    }

    /** Asks to remember whenever the user arranges something. */
    void watch(Debounce remember) {
        InvalidationListener changed = _ -> remember.request();
        InvalidationListener filled = _ -> sort();
        table.getColumns().addListener(changed);
        table.getSortOrder().addListener(changed);
        for (var column : table.getColumns()) {
            column.widthProperty().addListener(changed);
            column.sortTypeProperty().addListener(changed);
        }
        table.itemsProperty().subscribe((before, now) -> {
            before.removeListener(filled);
            now.addListener(filled);
            sort();
        });
        table.getItems().addListener(filled);
    }

    @Override
    public String toString() {
        return table.getColumns().stream()
                .filter(column -> column.getId() != null)
                .map(column -> new Part(column.getId(), column.getWidth(), sort(column)).toString())
                .collect(Collectors.joining(";"));
    }

    private void sort() {
        if (waiting.isEmpty() || table.getItems().isEmpty()) {
            return;
        }
        var sorting = waiting;
        waiting = List.of();
        sorting.forEach(part -> column(part).ifPresent(column -> column.setSortType(direction(part))));
        table.getSortOrder().setAll(columns(sorting));
    }

    private String sort(TableColumn<R, ?> column) {
        var kept = waiting.stream()
                .filter(part -> part.id().equals(column.getId()))
                .findFirst();
        var at = table.getSortOrder().indexOf(column);
        return kept.map(Part::sort).orElseGet(() -> at < 0 ? "" : direction(column) + at);
    }

    private static String direction(TableColumn<?, ?> column) {
        return column.getSortType() == TableColumn.SortType.ASCENDING ? "A" : "D";
    }

    private static TableColumn.SortType direction(Part part) {
        return part.sort().startsWith("A") ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING;
    }

    private List<TableColumn<R, ?>> columns(List<Part> parts) {
        return parts.stream()
                .<TableColumn<R, ?>>flatMap(part -> column(part).stream())
                .toList();
    }

    private Optional<TableColumn<R, ?>> column(Part part) {
        return table.getColumns().stream()
                .filter(column -> part.id().equals(column.getId()))
                .findFirst();
    }
}
