package vn.thuky.ui.speeches;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.FileList;
import vn.thuky.ui.kit.TestDesk;

class SpeechesViewTest extends WindowTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private SpeechConference c;

    @BeforeEach
    void open() throws CannotOpen {
        c = new SpeechConference(folder.resolve("data"));
        show(() -> {
            var view = views.load(new SpeechesView(c.open(desk.desk()), look));
            view.focus();
            return view.content();
        });
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void aSpeechIsAddedWithItsSpeakerByKeyboard() {
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().composing("Dạy học hai buổi");
        press(KeyCode.TAB);
        keyboard().letters("hoa");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(c.titles()).containsExactly("Chuyển đổi số", "Dạy học hai buổi", "Trường học an toàn");
        assertThat(c.speeches().get(1).speakers()).containsExactly(new ParticipantId("p1"));
    }

    @Test
    void deleteInTheListOfFilesTakesTheFileOffAndLeavesTheSpeech() throws Exception {
        desk.dialogs().answer(Files.writeString(folder.resolve("a.pdf"), "a"));
        var files = find(FileList.class, "#files");
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(ask(() -> files.getItems().size())).isEqualTo(1);

        act(() -> {
            files.requestFocus();
            files.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        assertThat(c.opened).hasSize(1);
        press(KeyCode.DELETE);
        press(KeyCode.DELETE);

        assertThat(ask(() -> files.getItems().size())).isZero();
        assertThat(c.titles()).hasSize(2);
    }

    @Test
    void aTextIsAttachedAndTakenOffByMouse() throws Exception {
        desk.dialogs().answer(Files.writeString(folder.resolve("bai.pdf"), "a"));
        robot.clickOn("Trường học an toàn");
        robot.clickOn("#attach");
        assertThat(c.speeches().get(1).texts()).hasSize(1);

        robot.doubleClickOn("bai.pdf");
        assertThat(c.opened).hasSize(1);
    }

    @Test
    void deleteInTheTableDeletesTheSpeech() {
        var table = find(TableView.class, "#table");
        act(() -> table.getSelectionModel().clearAndSelect(1));
        press(KeyCode.DELETE);

        assertThat(c.titles()).containsExactly("Chuyển đổi số");
    }
}
