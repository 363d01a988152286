package vn.thuky.app;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.FolderLock;
import vn.thuky.service.Passwords;
import vn.thuky.service.backup.Conversion;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.UnlockControl;
import vn.thuky.ui.kit.UnlockViewModel;
import vn.thuky.ui.kit.WindowTasks;

/** Asks for the password of a data folder before it is opened, in a small window; there too it is encrypted and decrypted. */
final class FolderDoor {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 300;

    private final Texts texts;

    FolderDoor(Texts texts) {
        this.texts = texts;
    }

    /** The folder as it can be opened; empty when the user gives up. Waits, on another thread than the user interface's. */
    Optional<Conversion> open(DataFolder folder) throws CannotOpen {
        var passwords = new Passwords(folder);
        if (!passwords.needed()) {
            return Optional.of(Conversion.finish(folder, ZoneId.systemDefault()));
        }
        checkFree(folder);
        return shown(passwords, Optional.empty());
    }

    /** Where the program runs already its window comes to the front, and nothing is asked. */
    private static void checkFree(DataFolder folder) throws CannotOpen {
        try {
            FolderLock.take(folder.device().resolve("lock"))
                    .orElseThrow(() -> new CannotOpen(CannotOpen.Reason.IN_USE, folder.root()))
                    .close();
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Reason.NOT_WRITABLE, folder.root());
        }
    }

    /** A folder whose password was set or removed just now, encrypted or decrypted. */
    Optional<Conversion> convert(DataFolder unlocked) throws CannotOpen {
        return shown(new Passwords(unlocked), Optional.of(unlocked));
    }

    private Optional<Conversion> shown(Passwords passwords, Optional<DataFolder> unlocked) throws CannotOpen {
        var answer = new CompletableFuture<Optional<Conversion>>();
        try (var tasks = new WindowTasks(answer::completeExceptionally)) {
            Platform.runLater(() -> show(passwords, unlocked, tasks, answer));
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotOpen cannot) {
                throw cannot;
            }
            throw e;
        }
    }

    private void show(
            Passwords passwords,
            Optional<DataFolder> unlocked,
            WindowTasks tasks,
            CompletableFuture<Optional<Conversion>> answer) {
        Theme.LIGHT.use();
        var stage = new Stage();
        var model = new UnlockViewModel<Conversion>(
                tasks,
                typed -> {
                    var opened = passwords.unlock(typed);
                    return opened.isPresent() ? Optional.of(converted(opened.get())) : Optional.empty();
                },
                conversion -> answer.complete(Optional.of(conversion)));
        var control = new UnlockControl(model, texts, "password.openFolder");
        var scene = new Scene(control, WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        stage.setTitle(texts.get("shell.product"));
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            if (model.busyProperty().get()) {
                request.consume();
            } else {
                answer.complete(Optional.empty());
            }
        });
        var _ = answer.whenComplete((_, _) -> Platform.runLater(stage::hide));
        stage.show();
        control.ask();
        unlocked.ifPresent(folder -> model.begin(() -> Optional.of(converted(folder))));
    }

    private static Conversion converted(DataFolder folder) throws CannotOpen {
        return Conversion.finish(folder, ZoneId.systemDefault());
    }
}
