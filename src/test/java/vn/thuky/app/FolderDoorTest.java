package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.QuickPasswords;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Conversion;
import vn.thuky.ui.WindowTest;

class FolderDoorTest extends WindowTest {
    private static final String PASSWORD = "mat khau dai";
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private CompletableFuture<Optional<Conversion>> answer = CompletableFuture.completedFuture(Optional.empty());

    @BeforeEach
    void openTheDoor() throws Exception {
        var clear = new DataFolder(folder);
        try (var made = Workspace.open(clear, Clock.systemUTC())) {
            made.ledger().write(Edit.put(Conference.named(new ConferenceId("c1"), "Hội nghị mật")));
        }
        QuickPasswords.of(clear).set(PASSWORD.toCharArray());
        Conversion.finish(
                QuickPasswords.of(clear).unlock(PASSWORD.toCharArray()).orElseThrow(), ZoneOffset.UTC);
        answer = CompletableFuture.supplyAsync(() -> opened(clear));
        until(() -> door().isPresent());
    }

    private static Optional<Conversion> opened(DataFolder folder) {
        try {
            return new FolderDoor(TEXTS).open(folder);
        } catch (CannotOpen e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Stage> door() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage()) && window.isShowing())
                .map(Stage.class::cast)
                .findFirst();
    }

    private void type(String password) {
        act(() -> {
            var field = (PasswordField) door().orElseThrow().getScene().lookup(".password-field");
            field.setText(password);
            field.requestFocus();
        });
        keyboard(() -> door().orElseThrow().getScene()).press(KeyCode.ENTER);
    }

    private List<String> words() {
        return door().stream()
                .flatMap(door -> door.getScene().getRoot().lookupAll(".label").stream())
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void aWrongPasswordShowsNothingOfTheFolderAndTheRightOneOpensIt() throws Exception {
        type("sai hoan toan");
        until(() -> words().contains(TEXTS.get("password.wrong")));
        assertThat(ask(this::words)).noneMatch(text -> text.contains("Hội nghị mật") || text.contains("" + folder));
        assertThat(ask(() -> door().orElseThrow().getTitle())).isEqualTo(TEXTS.get("shell.product"));
        assertThat(answer).isNotDone();

        until(() -> !door().orElseThrow().getScene().lookup(".password-field").isDisabled());
        type(PASSWORD);

        assertThat(answer)
                .succeedsWithin(LONG)
                .satisfies(opened -> assertThat(opened).isPresent());
        try (var workspace = Workspace.open(answer.join().orElseThrow().folder(), Clock.systemUTC())) {
            assertThat(workspace.store().conferences().all()).hasSize(1);
        }
        until(() -> door().isEmpty());
    }

    @Test
    void whoClosesTheDoorOpensNothing() {
        act(() -> {
            var door = door().orElseThrow();
            door.fireEvent(new WindowEvent(door, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        assertThat(answer).succeedsWithin(LONG).isEqualTo(Optional.empty());
    }
}
