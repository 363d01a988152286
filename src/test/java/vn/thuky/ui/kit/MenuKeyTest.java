package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

@SuppressWarnings("NullAway.Init")
class MenuKeyTest extends WindowTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private ContextMenu menu;

    @BeforeEach
    void showList() {
        show(() -> {
            var item = new MenuItem("erase");
            item.setOnAction(_ -> done.add("erased"));
            menu = new ContextMenu(item);
            var list = new ListView<String>();
            list.getItems().setAll("a", "b");
            list.setContextMenu(menu);
            return list;
        });
        act(() -> {
            MenuKey.serve(stage().getScene());
            stage().getScene().getRoot().requestFocus();
        });
    }

    @Test
    void theMenuOfALineIsOpenedAndUsedByKeysAlone() {
        press(KeyCode.SHIFT, KeyCode.F10);
        until(() -> menu.isShowing());

        press(KeyCode.DOWN);
        until(this::itemHasTheKeyboard);
        press(KeyCode.ENTER);
        until(() -> done.equals(List.of("erased")));
        assertThat(ask(() -> menu.isShowing())).isFalse();
    }

    @Test
    void theMenuKeyOpensItToo() {
        press(KeyCode.CONTEXT_MENU);

        until(() -> menu.isShowing());
    }

    /** A menu gives its item the keyboard a moment after it has opened. */
    private boolean itemHasTheKeyboard() {
        return menu.getScene().getRoot().lookup(".menu-item").isFocused();
    }
}
