package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.organization;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.WindowTest;

@SuppressWarnings("NullAway.Init")
class FollowUpViewTest extends WindowTest {
    private LiveModel live;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void enterTakesWhoIsChosenBeforeItKeepsTheFollowUp() {
        live.note("ck Hoàn thành kho học liệu");
        show(() -> views.load(new FollowUpView(live.model.followUp(), look, () -> {}))
                .content());
        act(live.model::openFollowUp);
        until(() -> stage().getScene().getFocusOwner() instanceof TextField);
        keyboard().letters("sở gddt hà");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(live.desk.desk().notices().shown()).isEmpty();

        press(KeyCode.ENTER);
        assertThat(live.c.store().commitments().commitments(ID).getFirst().leads())
                .containsExactly(organization(0));
    }
}
