package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.kit.Place;

/**
 * Goes to every place of the program and types into each field there, that of the selected row too, and into each cell that is edited where it
 * stands. Seen failing with a screen of personal data whose name was written anew each time the records were read.
 */
class EveryFieldTest extends FieldWalk {
    private int cells;

    @Test
    void vietnameseIsTypedUnharmedIntoEachFieldAndCell() throws Exception {
        EveryPlace.all().filter(place -> !(place instanceof Place.Live)).forEach(this::typeAt);

        assertThat(harmed()).isEmpty();
        var views = Path.of("src/main/resources/vn/thuky/ui");
        try (var fxml = Files.walk(views)) {
            assertThatFieldsWereReached(
                    fxml.filter(Files::isRegularFile).filter(file -> !file.startsWith(views.resolve("live"))));
        }
        assertThat(cells).isGreaterThan(30);
    }

    private void typeAt(Place place) {
        go(place);
        var where = place.getClass().getSimpleName();
        if (place instanceof Place.Shorthands) {
            addShorthand();
        }
        selectFirst();
        typeIntoFields(where, 0);
        for (var table : ask(() -> shown(stage().getScene())
                .filter(TableView.class::isInstance)
                .map(node -> (TableView<?>) node)
                .toList())) {
            typeIntoCells(where, table);
        }
    }

    /** The sample has none. One that is left empty would go away again. */
    private void addShorthand() {
        press(KeyCode.CONTROL, KeyCode.I);
        until(() -> stage().getScene().getFocusOwner() instanceof TextInputControl);
        keyboard().letters("dt");
        press(KeyCode.ENTER);
        settle();
    }

    /** The form beside a list shows its first row. */
    private void selectFirst() {
        act(() -> shown(stage().getScene()).forEach(node -> {
            if (node instanceof ListView<?> list && list.getSelectionModel() != null) {
                list.getSelectionModel().selectFirst();
            } else if (node instanceof TableView<?> table) {
                table.getSelectionModel().selectFirst();
            }
        }));
        settle();
    }

    private <R> void typeIntoCells(String where, TableView<R> table) {
        if (ask(() -> table.getItems().isEmpty() || !table.isEditable())) {
            return;
        }
        for (var column : ask(() -> List.copyOf(table.getVisibleLeafColumns()))) {
            act(() -> edit(table, column));
            if (ask(() -> stage().getScene().getFocusOwner()) instanceof TextInputControl field) {
                cells++;
                type(where + " " + column.getText(), field);
                press(KeyCode.ESCAPE);
            }
        }
    }

    /** As a user comes to a cell: it is the current one, and in view. */
    private static <R> void edit(TableView<R> table, TableColumn<?, ?> column) {
        @SuppressWarnings("unchecked")
        var one = (TableColumn<R, ?>) column;
        table.scrollToColumn(one);
        table.getFocusModel().focus(0, one);
        table.layout();
        table.edit(0, one);
    }
}
