package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
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

    @Test
    void aHeadingTooLongForItsColumnTakesTwoLines() {
        act(() -> table.getColumns().getFirst().setText("Đường truyền"));

        until(() -> stage().getScene().lookup(".column-header .label .text") instanceof Text shown
                && shown.getText().equals("Đường truyền"));
    }

    @Test
    void anyLabelOfAPlaceShowsItsWholeText() {
        show(() -> {
            var name = new Label(LONG);
            name.setMaxWidth(90);
            var place = new StackPane(name);
            FullText.showIn(place);
            return place;
        });

        assertThat(tooltip(find(Label.class, ".label"))).contains(LONG);
    }

    private Control cell(String text) {
        return (Control) findAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> tooltip(Control control) {
        point(control);
        return ask(() -> Optional.ofNullable(control.getTooltip()).map(Tooltip::getText));
    }
}
