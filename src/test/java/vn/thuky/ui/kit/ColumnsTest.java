package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class ColumnsTest extends WindowTest {
    private final Memory memory = Memory.forgetful();
    private final Columns columns = new Columns(memory, Tasks.immediate());

    @Test
    void orderWidthAndSortingComeBack() {
        var table = table("name", "site", "rank");
        act(() -> {
            table.getItems().add("row");
            var name = table.getColumns().get(0);
            name.setPrefWidth(333);
            table.getColumns()
                    .setAll(List.of(
                            table.getColumns().get(2), name, table.getColumns().get(1)));
            name.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(name));
        });
        act(() -> show(() -> table));

        var again = table("name", "site", "rank");
        act(() -> again.getItems().add("row"));

        assertThat(ids(again.getColumns())).containsExactly("rank", "name", "site");
        assertThat(again.getColumns().get(1).getPrefWidth()).isEqualTo(333);
        assertThat(ids(again.getSortOrder())).containsExactly("name");
        assertThat(again.getColumns().get(1).getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
    }

    @Test
    void columnsThatAreNewStayAndThoseThatAreGoneAreForgotten() {
        memory.put("table.people", "gone:100.0:;site:222.0:A0");

        var table = table("name", "site");
        act(() -> table.getItems().add("row"));

        assertThat(ids(table.getColumns())).containsExactly("name", "site");
        assertThat(table.getColumns().get(1).getPrefWidth()).isEqualTo(222);
        assertThat(ids(table.getSortOrder())).containsExactly("site");
    }

    @Test
    void sortingIsNotForgottenWhileTheTableIsStillEmpty() {
        memory.put("table.people", "name:100.0:D0;site:222.0:");

        var table = table("name", "site");
        act(() -> table.getColumns().getFirst().setPrefWidth(150));
        show(() -> table);

        assertThat(memory.get("table.people").orElseThrow()).startsWith("name:150.0:D0;");
    }

    @Test
    void columnsOfAnOrdinaryTableFillItsWidth() {
        memory.put("table.people", "name:3000.0:;site:1000.0:");
        var table = table("name", "site");
        act(() -> columns.manage(table, "people"));
        show(() -> table);

        var widths = table.getColumns().stream().map(TableColumn::getWidth).toList();
        assertThat(widths.getFirst() + widths.getLast()).isBetween(table.getWidth() - 4, table.getWidth());
        assertThat(widths.getFirst()).isGreaterThan(widths.getLast());
    }

    @Test
    void nonsenseIsForgotten() {
        memory.put("table.people", ";;:::x:y:z\u0000name:abc:A0");

        assertThat(ids(table("name", "site").getColumns())).containsExactly("name", "site");
    }

    private TableView<String> table(String... ids) {
        return ask(() -> {
            var table = new TableView<String>();
            for (var id : ids) {
                var column = new TableColumn<String, String>(id);
                column.setId(id);
                table.getColumns().add(column);
            }
            columns.manageWide(table, "people");
            return table;
        });
    }

    private static List<String> ids(List<TableColumn<String, ?>> columns) {
        return columns.stream().map(TableColumn::getId).toList();
    }
}
