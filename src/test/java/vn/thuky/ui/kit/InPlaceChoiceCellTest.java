package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class InPlaceChoiceCellTest extends WindowTest {
    private static final List<String> CHOICES =
            List.of("An Giang", "Bến Tre", "Cà Mau", "Cần Giờ", "Đà Nẵng", "Đồng Nai", "Đồng Tháp");

    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void showTable() {
        var table = ask(() -> {
            var rows = new TableView<Integer>();
            var column = new TableColumn<Integer, String>("Loại");
            column.setCellValueFactory(_ -> new SimpleObjectProperty<>("Bến Tre"));
            column.setCellFactory(_ -> new InPlaceChoiceCell<>(
                    () -> CHOICES, value -> value, (row, value) -> kept.add(row + ":" + value)));
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
        choose("Cà Mau");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        choose("An Giang");
        press(KeyCode.TAB);

        assertThat(kept).containsExactly("0:Cà Mau", "1:An Giang");
    }

    @Test
    void anArrowOpensTheListSoThatNobodyChoosesBlindly() {
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        assertThat(ask(() -> find(ComboBox.class, ".combo-box").isShowing())).isTrue();

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(kept).containsExactly("0:Cà Mau");
    }

    @Test
    void lettersFindAnEntryWithoutAccentsByItsBeginningOrAWord() {
        press(KeyCode.ENTER);
        keyboard().letters("da");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        keyboard().replacing("giờ");
        press(KeyCode.ENTER);

        assertThat(kept).containsExactly("0:Đà Nẵng", "1:Cần Giờ");
    }

    @Test
    void aBlankBelongsToTheWordsAndLettersMoveTheOpenListToo() {
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        keyboard().letters("dong t");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(kept).containsExactly("0:Đồng Tháp");
    }

    @Test
    void theCellThatWouldBeEditedIsMarked() {
        assertThat(findAll(".in-place-cell:current")).hasSize(1);
        press(KeyCode.RIGHT);

        assertThat(findAll(".in-place-cell:current")).hasSize(1);
    }

    @Test
    void escapeAndTheSameChoiceKeepNothing() {
        press(KeyCode.ENTER);
        choose("Cà Mau");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(kept).isEmpty();
    }

    private void choose(String value) {
        act(() -> find(ComboBox.class, ".combo-box").getSelectionModel().select(CHOICES.indexOf(value)));
    }
}
