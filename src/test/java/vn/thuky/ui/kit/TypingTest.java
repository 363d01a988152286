package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.ui.WindowTest;

/** Vietnamese is typed unharmed into every text control of the kit, in both ways keyboards do it. */
class TypingTest extends WindowTest {
    private static final String SENTENCE = "Đồng chí Nguyễn Thị Hương phát biểu về chuyển đổi số ở tỉnh Đắk Lắk";

    private static final Map<String, Supplier<TextInputControl>> FIELDS = Map.of(
            "field", TextField::new, "area", TextArea::new, "search", () -> new SearchField("Tìm"), "entry", () -> {
                var field = new TextField();
                InputMethod.watch(field).onEnter(field, () -> {});
                return field;
            });

    private final List<String> kept = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"field", "area", "search", "growing", "kept", "suggesting", "entry"})
    void aKeyboardThatTakesLettersBackTypesWhatItMeans(String name) {
        var field = shown(name);

        keyboard().replacing(SENTENCE);

        assertThat(text(field)).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "area", "search", "growing", "kept", "suggesting", "entry"})
    void aKeyboardThatComposesTypesWhatItMeans(String name) {
        var field = shown(name);

        keyboard().composing(SENTENCE);

        assertThat(text(field)).isEqualTo(SENTENCE);
    }

    @Test
    void aFieldOfAFormKeepsWhatWasTypedInBothWays() {
        var form = new FormText(text -> {
            kept.add(text);
            return Optional.empty();
        });
        show(() -> {
            var control = new FormTextControl("Tên", "", 1, false);
            control.edit(form, TEXTS);
            return control;
        });
        act(() -> find(TextField.class, ".text-field").requestFocus());

        keyboard().replacing(SENTENCE);
        press(KeyCode.ENTER);
        keyboard().composing(" " + SENTENCE);
        press(KeyCode.ENTER);

        assertThat(kept).containsExactly(SENTENCE, SENTENCE + " " + SENTENCE);
    }

    @Test
    void enterWhileComposingEndsTheWordAndNotTheLine() {
        var ended = new ArrayList<String>();
        show(() -> {
            var field = new TextField();
            InputMethod.watch(field).onEnter(field, () -> ended.add(field.getText()));
            return field;
        });
        keyboard().composing("kết ");
        keyboard().compose("qu");
        press(KeyCode.ENTER);
        assertThat(ended).isEmpty();

        keyboard().commit("quả");
        press(KeyCode.ENTER);
        assertThat(ended).containsExactly("kết quả");
    }

    @Test
    void aCellKeepsWhatWasTypedInBothWays() {
        showTable("", "");

        press(KeyCode.ENTER);
        keyboard().replacing(SENTENCE);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        keyboard().composing(SENTENCE);
        press(KeyCode.ENTER);

        assertThat(kept).containsExactly("0:" + SENTENCE, "1:" + SENTENCE);
    }

    @Test
    void aCellBeingComposedIsNotEndedByEnter() {
        showTable("");

        press(KeyCode.ENTER);
        keyboard().compose("tiê");
        press(KeyCode.ENTER);
        assertThat(kept).isEmpty();
        keyboard().commit("tiếng");
        press(KeyCode.ENTER);

        assertThat(kept).containsExactly("0:tiếng");
    }

    @Test
    void escapeTakesTheOldTextBackAndTabGoesOnToTheNextCell() {
        showTable("một", "hai");

        press(KeyCode.ENTER);
        keyboard().letters("x");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        keyboard().letters("y");
        press(KeyCode.TAB);
        keyboard().letters("z");
        press(KeyCode.TAB);

        assertThat(kept).containsExactly("0:y", "1:z");
    }

    @Test
    void typedTextIsKeptWhenAnotherCellIsEditedOrTheListChanges() {
        var table = showTable("một", "hai");

        press(KeyCode.ENTER);
        keyboard().letters("x");
        act(() -> table.edit(1, table.getColumns().getFirst()));
        keyboard().letters("y");
        act(() -> table.getItems().clear());

        assertThat(kept).containsExactly("0:x", "1:y");
    }

    private static String text(TextInputControl field) {
        return ask(field::getText);
    }

    private TextInputControl shown(String name) {
        var control = ask(FIELDS.getOrDefault(name, TextField::new)::get);
        show(() -> control);
        act(control::requestFocus);
        return control;
    }

    private TableView<Integer> showTable(String... texts) {
        var table = ask(() -> {
            var rows = new TableView<Integer>();
            var column = new TableColumn<Integer, Typed>("Tên");
            column.setCellValueFactory(cell -> new SimpleObjectProperty<>(Typed.of(texts[cell.getValue()])));
            column.setCellFactory(_ -> new InPlaceTextCell<>(TEXTS, (row, typed) -> kept.add(row + ":" + typed)));
            rows.getColumns().add(column);
            for (var i = 0; i < texts.length; i++) {
                rows.getItems().add(i);
            }
            EditableTable.prepare(rows);
            return rows;
        });
        show(() -> table);
        act(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        return table;
    }
}
