package vn.thuky.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Theme;

/** The real live screen: how long it takes to open, and how long its thread is blocked while notes are typed into it. */
public final class LiveProbe {
    private static final String NOTE = "kk Thiếu giáo viên Tin học, Ngoại ngữ cấp tiểu học ở các xã vùng khó khăn";
    private static final int NOTES = 40;
    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(8);

    private LiveProbe() {}

    /** Nanoseconds to the opened screen; and of each heartbeat of the user interface's thread while typing, its delay, sorted. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Result(long opening, long[] delays) {}

    /** Measures on the conference of a data folder that nobody else has open. */
    public static Result measure(Path root, ConferenceId conference) throws CannotOpen {
        try (var workspace = Workspace.open(new DataFolder(root), Clock.system(ZoneId.systemDefault()));
                var memory = FileMemory.read(root.resolve("device/probe.properties"));
                var services = new Composition(workspace, Clock.system(ZoneId.systemDefault()))) {
            var surroundings = Surroundings.with(memory, Clock.systemUTC());
            try (var _ = surroundings.tasks()) {
                var settings = services.office().settings();
                var stage = onScreen(() -> {
                    Theme.loadFonts();
                    var window = new Stage();
                    new WindowApplication(services, surroundings, window, settings, Optional.empty()).show();
                    return window;
                });
                var opening = open(stage, surroundings, conference);
                var delays = type(stage.getScene());
                onScreen(() -> {
                    stage.close();
                    return true;
                });
                return new Result(opening, delays);
            }
        }
    }

    private static long open(Stage stage, Surroundings surroundings, ConferenceId conference) {
        var from = System.nanoTime();
        onScreen(() -> {
            surroundings.navigator().open(new Place.Live(conference.value()));
            return true;
        });
        while (!onScreen(() -> stage.getScene().lookup(".live-stream") instanceof ListView<?> list
                && !list.getItems().isEmpty())) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - from;
    }

    private static long[] type(Scene scene) {
        var done = new AtomicBoolean();
        var delays = new long[200_000];
        var count = new int[1];
        var heart = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                var from = System.nanoTime();
                onScreen(() -> true);
                delays[count[0]++] = System.nanoTime() - from;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        });
        for (var i = 0; i < NOTES; i++) {
            NOTE.chars()
                    .forEach(
                            letter -> key(scene, KeyEvent.KEY_TYPED, String.valueOf((char) letter), KeyCode.UNDEFINED));
            key(scene, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            key(scene, KeyEvent.KEY_RELEASED, "", KeyCode.ENTER);
        }
        done.set(true);
        join(heart);
        var taken = Arrays.copyOf(delays, count[0]);
        Arrays.sort(taken);
        return taken;
    }

    private static void key(Scene scene, EventType<KeyEvent> type, String letter, KeyCode code) {
        onScreen(() -> {
            if (scene.getFocusOwner() instanceof TextInputControl field) {
                Event.fireEvent(field, new KeyEvent(type, letter, "", code, false, false, false, false));
            }
            return true;
        });
        LockSupport.parkNanos(BETWEEN_KEYS);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T onScreen(Callable<T> work) {
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
}
