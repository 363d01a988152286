package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Dialogs.Weight;

/** Questions in windows of their own, answered by keyboard. */
class WindowDialogsTest extends WindowTest {

    @Test
    void enterDoesWhatIsAskedWhereNothingCanBeLost() {
        assertThat(enterAt(Weight.HARMLESS)).isTrue();
    }

    @Test
    void enterDoesNotDoWhatCannotBeTakenBack() {
        assertThat(enterAt(Weight.DESTRUCTIVE)).isFalse();
    }

    private boolean enterAt(Weight weight) {
        show(VBox::new);
        var question = new Dialogs.Question(
                Message.of("shell.close.question"), Message.of("shell.close.detail"), "shell.close.answer", weight);
        var dialogs = new WindowDialogs(this::stage, Texts.of(Language.VI), Memory.forgetful());
        var answer = new CompletableFuture<Boolean>();
        Platform.runLater(() -> answer.complete(dialogs.confirm(question)));
        until(() -> Window.getWindows().size() == 2
                && Window.getWindows().getLast().getScene().getFocusOwner() != null);

        keyboard(() -> Window.getWindows().getLast().getScene()).press(KeyCode.ENTER);

        return answer.join();
    }
}
