package vn.thuky.ui.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.domain.people.Site;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class SitesViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SitesConference c;

    @BeforeEach
    void open() throws CannotOpen {
        c = new SitesConference(folder);
        show(() -> {
            var view = views.load(new SitesView(c.open(new TestDesk(new FxTasks()).desk()), look));
            view.focus();
            return view.content();
        });
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void aSiteIsAddedFilledInMovedAndDeletedByKeyboard() {
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().replacing("Hải Phòng");
        press(KeyCode.TAB);
        keyboard().letters("Ông A");
        press(KeyCode.ENTER);

        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội", "Hải Phòng");
        assertThat(c.sites().getLast().representative().name()).isEqualTo("Ông A");

        press(KeyCode.ALT, KeyCode.UP);
        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hải Phòng", "Hà Nội");

        press(KeyCode.DELETE);
        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội");
    }

    @Test
    void arrowsMoveTheCurrentCellOnArrivingAndAfterADeletion() {
        assertThat(current()).isEqualTo(new Current(0, "name"));
        press(KeyCode.RIGHT);
        assertThat(current()).isEqualTo(new Current(0, "main"));

        press(KeyCode.CONTROL, KeyCode.I);
        press(KeyCode.ESCAPE);
        press(KeyCode.DELETE);
        var before = current();
        press(KeyCode.RIGHT);
        assertThat(current().row()).isEqualTo(before.row()).isNotNegative();
        assertThat(current().column()).isNotEqualTo(before.column()).isNotEmpty();
    }

    /** The cell with the frame. */
    private record Current(int row, String column) {}

    private Current current() {
        var cell = ask(find(TableView.class, "#table").getFocusModel()::getFocusedCell);
        return new Current(
                cell.getRow(),
                Optional.ofNullable(cell.getTableColumn())
                        .map(column -> column.getId())
                        .orElse(""));
    }

    @Test
    void aSiteGivenUpBeforeItsNameIsKeptGoesAway() {
        press(KeyCode.CONTROL, KeyCode.I);
        press(KeyCode.ESCAPE);
        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội");

        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().replacing("Hải Phòng");
        press(KeyCode.TAB);
        press(KeyCode.ESCAPE);
        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội", "Hải Phòng");
    }

    @Test
    void theMainSiteIsChosenAndALineTestedByMouse() {
        var robot = new FxRobot();
        robot.clickOn("Hà Nội");
        robot.clickOn("#setMain");
        robot.clickOn(TEXTS.get("sites.check.good"));

        assertThat(c.sites()).extracting(Site::main).containsExactly(false, true);
        assertThat(c.sites().getLast().checks()).hasSize(1);
        assertThat(ask(find(Button.class, "#setMain")::isDisabled)).isTrue();
    }

    @Test
    void theDeleteKeyInTheLogTakesOutAnEntryAndNotTheSite() {
        var robot = new FxRobot();
        robot.clickOn("Hà Nội");
        robot.clickOn(TEXTS.get("sites.check.bad"));
        var checks = find(LogControl.class, "#checks");
        act(() -> {
            checks.requestFocus();
            checks.getSelectionModel().select(0);
        });
        press(KeyCode.DELETE);

        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội");
        assertThat(c.sites().getLast().checks()).isEmpty();
    }
}
