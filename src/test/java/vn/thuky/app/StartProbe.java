package vn.thuky.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Window;
import vn.thuky.service.DataFolder;

/** The real window, which prints when its first frame was painted, in milliseconds since the start, and is closed then as a user closes it. */
public final class StartProbe {
    private static final AtomicBoolean FOUND = new AtomicBoolean();

    private StartProbe() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon(true).start(StartProbe::watch);
        var logging = new Logging();
        logging.quiet();
        new WindowStart(StartProbe::print, StartProbe::print, Map.of("DISPLAY", ":0"), logging)
                .open(new DataFolder(Path.of(args[0])), Optional.empty());
    }

    private static void watch() {
        while (!FOUND.get()) {
            try {
                Platform.runLater(StartProbe::look);
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (IllegalStateException e) {
                Thread.onSpinWait(); // the toolkit has not started yet
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void look() {
        Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .findFirst()
                .filter(_ -> FOUND.compareAndSet(false, true))
                .ifPresent(StartProbe::awaitFrame);
    }

    private static void awaitFrame(Window window) {
        var painted = new CompletableFuture<Long>();
        ProbedWindow.watch(window.getScene(), () -> true, painted);
        var _ = painted.thenRun(() -> {
            print(String.valueOf(System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime()));
            window.hide();
        });
    }

    static void print(String line) {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
