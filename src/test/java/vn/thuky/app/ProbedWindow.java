package vn.thuky.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Theme;

/** The real window on a data folder that nobody else has open: keys go in, and it is known when the frame that shows them is painted. */
final class ProbedWindow implements AutoCloseable {
    /** So long a user looks at the conferences, at least, before one is opened. */
    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

    private final Workspace workspace;
    private final FileMemory memory;
    private final Composition services;
    private final Surroundings surroundings;
    private final Stage stage;

    /** Opens at the list of conferences. */
    ProbedWindow(Path root, Clock clock) throws CannotOpen, IOException {
        workspace = Workspace.open(new DataFolder(root), clock);
        var remembered = root.resolve("device/probe.properties");
        Files.deleteIfExists(remembered);
        memory = FileMemory.read(remembered);
        services = new Composition(workspace, clock);
        surroundings = Surroundings.with(memory, clock);
        var settings = services.office().settings();
        stage = onScreen(() -> {
            Theme.loadFonts();
            var window = new Stage();
            new WindowApplication(services, surroundings, window, settings, Optional.empty()).show();
            return window;
        });
    }

    Composition services() {
        return services;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Goes to the list of conferences, waits until it stands still, and presses Enter on one: nanoseconds to the frame with its notes. */
    long open(ConferenceId conference) {
        goHome();
        onScreen(() -> select(conference));
        painted(() -> {}, () -> true);
        return painted(() -> press(KeyCode.ENTER), this::showsNotes);
    }

    /** Leaves what is open for the list of conferences, and waits until it stands still. */
    void goHome() {
        onScreen(() -> {
            surroundings.navigator().open(new Place.Home());
            return true;
        });
        settle();
        painted(
                () -> {},
                () -> scene().lookup("#conferences") instanceof ListView<?> list
                        && !list.getItems().isEmpty());
        LockSupport.parkNanos(LOOK);
    }

    /** Waits until the work on records that was asked for is done, and what came of it is delivered. */
    void settle() {
        var done = new CompletableFuture<Boolean>();
        surroundings.tasks().run(() -> true, done::complete);
        done.join();
    }

    /** Nanoseconds from the action to the end of painting the first frame in which something is so. */
    long painted(Runnable action, BooleanSupplier shown) {
        var end = new CompletableFuture<Long>();
        var from = System.nanoTime();
        Platform.runLater(() -> {
            action.run();
            watch(scene(), shown, end);
        });
        return end.join() - from;
    }

    /** Tells, on the user interface's thread, when the first frame is painted in which something is so. */
    static void watch(Scene scene, BooleanSupplier shown, CompletableFuture<Long> end) {
        var watching = new Runnable[1];
        watching[0] = () -> {
            if (shown.getAsBoolean()) {
                scene.removePostLayoutPulseListener(watching[0]);
                Platform.runLater(() -> end.complete(whenPainted()));
            } else {
                Platform.requestNextPulse();
            }
        };
        scene.addPostLayoutPulseListener(watching[0]);
        Platform.requestNextPulse();
    }

    /** One thread paints, in order: a point is painted after the frame that was handed to it before. */
    private static long whenPainted() {
        new Rectangle(1, 1).snapshot(null, new WritableImage(1, 1));
        return System.nanoTime();
    }

    private boolean select(ConferenceId conference) {
        if (scene().lookup("#conferences") instanceof ListView<?> list) {
            for (var i = 0; i < list.getItems().size(); i++) {
                if (String.valueOf(list.getItems().get(i)).contains(conference.toString())) {
                    list.getSelectionModel().select(i);
                    list.requestFocus();
                    return true;
                }
            }
        }
        throw new IllegalStateException("not in the list: " + conference);
    }

    private boolean showsNotes() {
        return scene().getRoot().lookupAll(".note-line").stream().anyMatch(ProbedWindow::showsWords);
    }

    private static boolean showsWords(Node line) {
        return line.getScene() != null
                && line.getBoundsInParent().getHeight() > 0
                && line.lookupAll(".label").stream()
                        .anyMatch(node ->
                                node instanceof Label label && label.getText().length() > 20);
    }

    /** A letter typed where the focus is; on the user interface's thread. */
    void type(int letter) {
        fire(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED);
    }

    /** A key pressed and let go where the focus is; on the user interface's thread. */
    void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, "", code);
        fire(KeyEvent.KEY_RELEASED, "", code);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        var focus = scene().getFocusOwner();
        if (focus != null) {
            Event.fireEvent(focus, new KeyEvent(type, letter, "", code, false, false, false, false));
        }
    }

    static <T> T onScreen(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return work.call();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        Platform::runLater)
                .join();
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
        surroundings.tasks().close();
        services.close();
        memory.close();
        workspace.close();
    }
}
