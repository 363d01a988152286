package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Message;

class SetDialogTest extends WindowTest {
    private final SetDraft draft = new SetDraft(EnumSet.of(FileFormat.DOCX, FileFormat.PDF));
    private final AtomicBoolean kept = new AtomicBoolean();

    @Test
    void spaceTicksAndEnterIsTheButtonThatGoesOn() {
        show(StackPane::new);
        Platform.runLater(() ->
                new SetDialog(TEXTS).show(stage(), Message.of("documents.set.title"), draft, () -> kept.set(true)));
        until(() -> Window.getWindows().size() == 2 && dialog().getFocusOwner() instanceof CheckBox);

        keyboard(this::dialog).press(KeyCode.SPACE);
        assertThat(draft.formats()).doesNotContain(FileFormat.DOCX);
        keyboard(this::dialog).press(KeyCode.ENTER);

        until(() -> Window.getWindows().size() == 1);
        assertThat(kept).isTrue();
        assertThat(draft.formats()).containsExactly(FileFormat.PDF);
    }

    private Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }
}
