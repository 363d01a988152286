package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Memory;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.WindowDialogs;

/** Types into each field of each dialog: Enter that ends the composition of a word must not press its button, as it was seen to do. */
class DialogFieldsTest extends FieldWalk {
    private static final Dialogs.Question QUESTION = new Dialogs.Question(
            Message.of("home.newTitle"), Message.of("home.newTitle"), "home.create", Dialogs.Weight.HARMLESS);

    @Test
    void vietnameseIsTypedUnharmedIntoTheFormOfANewConference() {
        typeInto("new conference", 5, () -> press(KeyCode.CONTROL, KeyCode.N));
    }

    @Test
    void vietnameseIsTypedUnharmedIntoAQuestion() {
        typeInto("question", 1, () -> dialogs().ask(QUESTION, ""));
    }

    @Test
    void vietnameseIsTypedUnharmedWhereWordsAreCopiedByHand() {
        var agreement = new Dialogs.Agreement(QUESTION, "Đường truyền ở huyện xa", Optional.empty(), false);
        typeInto("agreement", 1, () -> dialogs().agree(agreement));
    }

    private void typeInto(String dialog, int fields, Runnable opening) {
        Platform.runLater(opening);
        until(() -> Window.getWindows().size() == 2 && dialog().getFocusOwner() != null);

        typeIntoFields(dialog, ask(this::dialog), fields);

        assertThat(harmed()).isEmpty();
        keyboard(this::dialog).press(KeyCode.ESCAPE);
        until(() -> Window.getWindows().size() == 1);
    }

    private Dialogs dialogs() {
        return new WindowDialogs(this::stage, TEXTS, Memory.forgetful());
    }

    private Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }
}
