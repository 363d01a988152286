package vn.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.TestDesk;

class AgendaViewTest extends WindowTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private AgendaConference c;

    @BeforeEach
    void open() throws CannotOpen {
        c = new AgendaConference(folder);
        show(() -> {
            var view = views.load(new AgendaView(c.open(new TestDesk(new FxTasks()).desk()), look));
            view.focus();
            return view.content();
        });
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void anItemIsAddedTypedAndMovedByKeyboard() {
        var table = table();
        act(() -> table.getSelectionModel().select(0));
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().replacing("Chào cờ");
        press(KeyCode.TAB);
        keyboard().letters("5");
        press(KeyCode.ENTER);

        assertThat(c.titles()).containsExactly("Khai mạc", "Chào cờ", "Báo cáo", "Bế mạc");
        assertThat(c.items().get(1).planned()).hasMinutes(5);

        act(() -> table.getSelectionModel().clearAndSelect(1));
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(c.titles()).containsExactly("Chào cờ", "Khai mạc", "Báo cáo", "Bế mạc");
        assertThat(ask(() -> table.getSelectionModel().getSelectedIndices())).containsExactly(0);

        press(KeyCode.DELETE);
        assertThat(c.titles()).containsExactly("Khai mạc", "Báo cáo", "Bế mạc");
    }

    @Test
    void anItemIsEditedAddedAndDeletedByMouse() {
        robot.doubleClickOn("Báo cáo");
        keyboard().letters("Báo cáo sơ kết");
        robot.clickOn("Bế mạc");
        assertThat(c.titles()).containsExactly("Khai mạc", "Báo cáo sơ kết", "Bế mạc");

        act(() -> actions.fire(Action.DELETE));
        assertThat(c.titles()).containsExactly("Khai mạc", "Báo cáo sơ kết");
    }

    @Test
    void theScriptIsSavedWhenTheAreaIsLeft() {
        var table = table();
        var script = find(TextArea.class, "#script");
        act(() -> table.getSelectionModel().select(1));
        act(script::requestFocus);
        keyboard().composing("Trân trọng kính mời");
        act(table::requestFocus);

        assertThat(c.items().get(1).cues().script()).isEqualTo("Trân trọng kính mời");
    }

    @SuppressWarnings("unchecked")
    private TableView<AgendaRow> table() {
        return find(TableView.class, "#table");
    }
}
