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
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import vn.thuky.service.DataFolder;

/** The real window, which ends itself after its first painted frame and prints how long that took, in milliseconds since the start. */
public final class StartProbe {
    private StartProbe() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon(true).start(StartProbe::watch);
        var logging = new Logging();
        logging.quiet();
        new WindowStart(StartProbe::print, Map.of("DISPLAY", ":0"), logging)
                .open(new DataFolder(Path.of(args[0])), Optional.empty());
    }

    private static void watch() {
        while (true) {
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
        for (var window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                window.getScene().addPostLayoutPulseListener(() -> Platform.runLater(StartProbe::end));
                window.getScene().getRoot().requestLayout();
            }
        }
    }

    private static void end() {
        print(String.valueOf(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime()));
        Runtime.getRuntime().halt(0);
    }

    private static void print(String line) {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
