package vn.thuky.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.HallService;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.TestDesk;

@SuppressWarnings("NullAway.Init")
class HallWindowControlTest extends WindowTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);
    private static final double LINES_OF_THE_SMALLEST = 18;

    private final TestDesk desk = new TestDesk();
    private LiveConference c;
    private HallWindowControl hall;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        hall = new HallWindowControl(
                id -> new HallViewModel(
                        new HallService(c.store(), c.workspace.ledger().changes()), desk.desk(), c.clock, id),
                stage(),
                TEXTS);
        actions.always(Action.HALL_SCREEN, () -> hall.toggle(ID));
        show(() -> new StackPane(new ActionControls(look).button(Action.HALL_SCREEN)));
    }

    @AfterEach
    void close() {
        act(hall::close);
        c.close();
    }

    @Test
    void theScreenWithoutTheWindowIsTheHalls() {
        assertThat(HallWindowControl.room(List.of(LAPTOP, PROJECTOR), LAPTOP)).isEqualTo(PROJECTOR);
        assertThat(HallWindowControl.room(List.of(LAPTOP, PROJECTOR), PROJECTOR))
                .isEqualTo(LAPTOP);
        assertThat(HallWindowControl.room(List.of(LAPTOP), LAPTOP)).isEqualTo(LAPTOP);
    }

    @Test
    void f11OpensTheHallAndEitherKeyClosesIt() {
        press(KeyCode.F11);
        until(() -> hall.openProperty().get());
        assertThat(ask(() -> Window.getWindows().size())).isEqualTo(2);
        pressInHall(KeyCode.ESCAPE);
        until(() -> !hall.openProperty().get());

        press(KeyCode.F11);
        until(() -> hall.openProperty().get());
        pressInHall(KeyCode.F11);
        until(() -> !hall.openProperty().get());
        assertThat(ask(() -> Window.getWindows().size())).isEqualTo(1);
    }

    @Test
    void aClickOpensTheHallAndTheButtonClosesItAgain() {
        var button = find(Button.class, ".button");
        act(button::fire);
        assertThat(ask(() -> hallWindow().isShowing())).isTrue();

        act(button::fire);
        assertThat(ask(() -> Window.getWindows().size())).isEqualTo(1);
    }

    @Test
    void everyWordIsLargeAndBrightEnoughForTheLastRow() {
        c.queue.begin(speech(0));
        c.clock.pass(Duration.ofMinutes(9));
        desk.dialogs().answer("Mời các điểm cầu bật micrô");
        act(() -> hall.toggle(ID));
        act(hall::toggleMessage);
        act(() -> hallWindow().getScene().getRoot().layout());

        var height = ask(() -> ((Region) hallWindow().getScene().getRoot()).getHeight());
        var width = ask(() -> ((Region) hallWindow().getScene().getRoot()).getWidth());
        var smallest = Math.min(height / LINES_OF_THE_SMALLEST, width / 32);
        assertThat(labels()).hasSizeGreaterThan(5).allSatisfy(label -> {
            assertThat(label.getFont().getSize()).isGreaterThanOrEqualTo(smallest - 0.5);
            var dark = label.getStyleClass().contains("hall-message");
            assertThat(((Color) label.getTextFill()).getBrightness() > 0.8).isNotEqualTo(dark);
        });
        var left = labels().stream()
                .filter(label -> label.getStyleClass().contains("hall-left"))
                .findFirst()
                .orElseThrow();
        assertThat(left.getFont().getSize()).isGreaterThan(4 * smallest);
        assertThat(left.getTextFill()).isEqualTo(Color.web("#ffa340"));
    }

    private void pressInHall(KeyCode key) {
        var scene = ask(() -> hallWindow().getScene());
        keyboard(() -> scene).press(key);
    }

    private List<Label> labels() {
        return ask(() -> hallWindow().getScene().getRoot().lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .toList());
    }

    private Window hallWindow() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no window of the hall"));
    }
}
