package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class FullTextTest extends WindowTest {
    private static final String LONG = "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh";

    @SuppressWarnings("NullAway.Init")
    private TableView<String> table;

    @BeforeEach
    void open() {
        show(() -> {
            table = new TableView<>();
            var column = new TableColumn<String, String>("Đơn vị chủ trì thực hiện");
            column.setId("name");
            column.setPrefWidth(90);
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
            table.getColumns().add(column);
            table.getItems().addAll(LONG, "Huế");
            look.columns().manageWide(table, "test");
            return table;
        });
    }

    @Test
    void aCellThatIsTooNarrowShowsItsWholeTextUnderTheMouse() {
        assertThat(tooltip(cell(LONG))).contains(LONG);
    }

    @Test
    void aCellThatIsWideEnoughShowsNothing() {
        assertThat(tooltip(cell("Huế"))).isEmpty();
    }

    @Test
    void aCellThatWasWidenedNoLongerShowsIt() {
        tooltip(cell(LONG));
        act(() -> {
            table.getColumns().getFirst().setPrefWidth(500);
            table.layout();
        });

        assertThat(tooltip(cell(LONG))).isEmpty();
    }

    @Test
    void aColumnHeaderShowsItsWholeTextToo() {
        var header = (Control) find(Label.class, ".column-header .label");

        assertThat(tooltip(header)).contains("Đơn vị chủ trì thực hiện");
    }

    private Control cell(String text) {
        return (Control) findAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> tooltip(Control control) {
        act(() -> control.fireEvent(moved(control)));
        return ask(() -> Optional.ofNullable(control.getTooltip()).map(Tooltip::getText));
    }

    private static MouseEvent moved(Node node) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                new PickResult(node, 1, 1));
    }
}
