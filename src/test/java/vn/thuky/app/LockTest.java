package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.DataFolder;
import vn.thuky.service.QuickPasswords;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Conversion;
import vn.thuky.text.Language;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;

/** The whole program over a data folder with a password, locked and opened again. */
class LockTest extends WindowTest {
    private static final String PASSWORD = "mat khau dai";
    private static final String SECRET = "Đồng chí Bí thư kết luận";

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Composition services;
    private Surroundings surroundings;

    @BeforeEach
    void openAtTheEntryLine() throws Exception {
        var clear = new DataFolder(folder);
        try (var made = Workspace.open(clear, Clock.systemUTC())) {
            Sample.of(made).add();
        }
        QuickPasswords.of(clear).set(PASSWORD.toCharArray());
        var unlocked = QuickPasswords.of(clear).unlock(PASSWORD.toCharArray()).orElseThrow();
        workspace = Workspace.open(Conversion.finish(unlocked, ZoneOffset.UTC).folder(), Clock.systemUTC());
        services = new Composition(workspace, Clock.systemUTC());
        surroundings =
                Surroundings.with(FileMemory.read(folder.resolve("device/window.properties")), Clock.systemUTC());
        act(() -> new WindowApplication(
                        services, surroundings, stage(), services.office().settings(), Optional.of(Language.VI))
                .show());
        act(() -> surroundings.navigator().open(new Place.Live(Sample.ID.value())));
        until(() -> stage().getScene().getFocusOwner() instanceof TextInputControl);
        keyboard().letters("dang go do");
    }

    @AfterEach
    void close() {
        act(stage()::hide);
        surroundings.tasks().close();
        services.close();
        workspace.close();
    }

    private void lock() {
        until(() -> {
            press(KeyCode.ALT, KeyCode.Q);
            return passwordField().isPresent();
        });
    }

    private Optional<PasswordField> passwordField() {
        return stage().getScene().getRoot().lookupAll(".password-field").stream()
                .map(PasswordField.class::cast)
                .findFirst();
    }

    private static List<String> words(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void lockedNothingOfTheRecordIsSeenAndNoCommandIsDone() {
        var there = surroundings.navigator().place();
        lock();

        assertThat(ask(() -> words(stage().getScene()))).containsExactly(TEXTS.get("password.locked"));
        assertThat(stage().getTitle()).isEqualTo(TEXTS.get("shell.product"));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.F1);
        assertThat(surroundings.navigator().place()).isEqualTo(there);
        assertThat(ask(() -> passwordField().isPresent())).isTrue();
    }

    @Test
    void unlockedOneIsWhereOneWasWithTheUnfinishedLine() {
        var line = (TextInputControl) ask(() -> stage().getScene().getFocusOwner());
        lock();

        act(() -> passwordField().orElseThrow().setText(PASSWORD));
        act(() -> passwordField().orElseThrow().requestFocus());
        press(KeyCode.ENTER);

        until(() -> passwordField().isEmpty());
        until(() -> line.getText().equals("dang go do"));
        until(line::isFocused);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> surroundings.navigator().place().equals(new Place.Home()));
    }

    @Test
    void anotherWindowOfTheProgramIsCoveredTooAlsoOneThatOpensLater() {
        var before = ask(() -> dialog("trước"));
        lock();
        var after = ask(() -> dialog("sau"));

        assertThat(ask(() -> words(before.getScene()))).doesNotContain(SECRET + " trước");
        until(() -> !words(after.getScene()).contains(SECRET + " sau"));
        act(before::hide);
        act(after::hide);
    }

    private static Stage dialog(String which) {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label(SECRET + " " + which))));
        stage.show();
        return stage;
    }

    @Test
    void theHallSeesOnWhatIsMeantForAll() {
        var windows = ask(() -> List.copyOf(Window.getWindows()));
        press(KeyCode.F11);
        until(() -> Window.getWindows().size() == windows.size() + 1);
        var hall = ask(() -> Window.getWindows().stream()
                .filter(window -> !windows.contains(window))
                .findFirst()
                .orElseThrow());
        var root = ask(() -> hall.getScene().getRoot());

        lock();

        assertThat(ask(() -> hall.getScene().getRoot())).isSameAs(root);
        act(hall::hide);
    }
}
