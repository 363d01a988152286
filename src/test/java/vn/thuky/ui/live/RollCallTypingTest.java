package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;
import vn.thuky.ui.kit.WindowTasks;

@SuppressWarnings("NullAway.Init")
class RollCallTypingTest extends WindowTest {
    private final WindowTasks tasks = new WindowTasks(failure -> {
        throw new AssertionError(failure);
    });
    private LiveConference c;
    private LiveView view;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        show(() -> {
            view = views.load(new LiveView(LiveModel.open(c, new TestDesk(tasks).desk()), look));
            return view.content();
        });
        act(view::focus);
        until(() -> !sites().getItems().isEmpty());
    }

    @AfterEach
    void close() {
        act(view::leave);
        act(tasks::close);
        c.close();
    }

    @Test
    void whatIsTypedInTheRollCallMarksThePersonAndIsNoNote() {
        press(KeyCode.CONTROL, KeyCode.R);
        press(KeyCode.DIGIT1);
        keyboard().letters("1");
        press(KeyCode.ENTER);
        until(() -> c.thePerson(0).attendance().state().present());
        keyboard().letters("đà n");
        press(KeyCode.ENTER);
        keyboard().letters("duc");
        press(KeyCode.ENTER);

        until(() -> c.thePerson(1).attendance().state().present());
        assertThat(c.store().speeches().notes(ID)).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(ask(() -> sites().getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    private ListView<?> sites() {
        return find(ListView.class, ".live-roll .live-list");
    }
}
