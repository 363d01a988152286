package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class OpeningWindowTest extends WindowTest {
    private final OpeningWindow window = new OpeningWindow(TEXTS);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itShowsHowFarTheOpeningIsAndGoesWhenItIsDone() {
        var stage = ask(window::show);
        window.working().reached(3, 4);

        until(() -> find(stage, ProgressBar.class).getProgress() == 0.75);
        window.close();

        until(() -> !stage.isShowing());
    }

    @Test
    void escapeOrItsButtonCallsTheOpeningOff() {
        var stage = ask(window::show);
        assertThat(window.working().reached(1, 4)).isTrue();

        keyboard(stage::getScene).press(KeyCode.ESCAPE);

        assertThat(window.working().reached(2, 4)).isFalse();
        assertThat(ask(() -> find(stage, Button.class).isDisabled())).isTrue();
    }

    private static <N> N find(Stage stage, Class<N> type) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
