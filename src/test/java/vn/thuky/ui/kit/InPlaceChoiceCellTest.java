package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class InPlaceChoiceCellTest extends WindowTest {
    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void showTable() {
        var table = ask(() -> {
            var rows = new TableView<Integer>();
            var column = new TableColumn<Integer, String>("Loại");
            column.setCellValueFactory(_ -> new SimpleObjectProperty<>("b"));
            column.setCellFactory(_ -> new InPlaceChoiceCell<>(
                    () -> List.of("a", "b", "c"),
                    value -> value.toUpperCase(Locale.ROOT),
                    (row, value) -> kept.add(row + ":" + value)));
            rows.getColumns().add(column);
            rows.getItems().addAll(0, 1);
            EditableTable.prepare(rows);
            return rows;
        });
        show(() -> table);
        act(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
    }

    @Test
    void anotherChoiceIsKeptByEnterAndByTab() {
        press(KeyCode.ENTER);
        choose("c");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        choose("a");
        press(KeyCode.TAB);

        assertThat(kept).containsExactly("0:c", "1:a");
    }

    @Test
    void anArrowOpensTheListSoThatNobodyChoosesBlindly() {
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        assertThat(ask(() -> find(ComboBox.class, ".combo-box").isShowing())).isTrue();

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(kept).containsExactly("0:c");
    }

    @Test
    void theCellThatWouldBeEditedIsMarked() {
        assertThat(findAll(".in-place-cell:current")).isEmpty();
        press(KeyCode.RIGHT);

        assertThat(findAll(".in-place-cell:current")).hasSize(1);
    }

    @Test
    void escapeAndTheSameChoiceKeepNothing() {
        press(KeyCode.ENTER);
        choose("c");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(kept).isEmpty();
    }

    private void choose(String value) {
        act(() -> find(ComboBox.class, ".combo-box")
                .getSelectionModel()
                .select(List.of("a", "b", "c").indexOf(value)));
    }
}
