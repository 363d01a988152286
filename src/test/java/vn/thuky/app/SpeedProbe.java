package vn.thuky.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.BackgroundThreads;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.kit.Debounce;

/** From a key to its painted frame in the real live screen, while backups and exports run; and to the people offered for "@". */
public final class SpeedProbe {
    private static final String NOTE = "kk Thiếu giáo viên Tin học ở các xã";
    private static final int KEYS = 500;
    private static final int WARM_UP = NOTE.length() + 1;
    private static final int NAMES = 30;
    private static final String INITIALS = "nvthdbc";
    /** The pause of typing after which people are looked for, in nanoseconds. */
    public static final long PAUSE = Debounce.PAUSE.toNanos();

    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(6);
    private static final long FRAME_MILLIS = 17;

    private SpeedProbe() {}

    /**
     * What was measured, in nanoseconds.
     *
     * @param keys from a key to the frame that shows it
     * @param names from the letter behind "@" to the frame with the people who may be meant
     * @param backups made while the keys were typed
     * @param exports made while the keys were typed
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Result(long[] keys, long[] names, int backups, int exports) {}

    /** Measures on the conference of a data folder that nobody else has open. */
    public static Result measure(Path root, ConferenceId conference) throws CannotOpen, IOException {
        try (var window = new ProbedWindow(root, Clock.system(ZoneId.systemDefault()))) {
            window.open(conference);
            window.settle();
            keys(window, WARM_UP);
            var names = names(window);
            var folder = Files.createTempDirectory("thuky-speed");
            var typing = new AtomicBoolean(true);
            var backups = new AtomicInteger();
            var exports = new AtomicInteger();
            var services = window.services();
            var backup = repeat(typing, backups, () -> services.backups().writeTo(folder.resolve("backup.thuky")));
            var export = repeat(
                    typing,
                    exports,
                    () -> services.exports()
                            .export(
                                    conference,
                                    Edition.usual(DocumentKind.MINUTES),
                                    FileFormat.PDF,
                                    folder.resolve("m.pdf")));
            var keys = keys(window, KEYS);
            typing.set(false);
            join(backup);
            join(export);
            return new Result(keys, names, backups.get(), exports.get());
        }
    }

    private static long[] keys(ProbedWindow window, int count) {
        var times = new long[count];
        for (var i = 0; i < count; i++) {
            var at = i % (NOTE.length() + 1);
            times[i] = window.painted(
                    () -> {
                        if (at == NOTE.length()) {
                            window.press(KeyCode.ENTER);
                        } else {
                            window.type(NOTE.charAt(at));
                        }
                    },
                    () -> true);
            // keys come at any moment between two frames
            LockSupport.parkNanos(BETWEEN_KEYS + TimeUnit.MILLISECONDS.toNanos(i * 7L % FRAME_MILLIS));
        }
        return times;
    }

    private static long[] names(ProbedWindow window) {
        var times = new long[NAMES];
        for (var i = 0; i < NAMES; i++) {
            var initial = INITIALS.charAt(i % INITIALS.length());
            window.painted(() -> window.type('@'), () -> true);
            times[i] = window.painted(() -> window.type(initial), () -> offered(window));
            window.painted(
                    () -> {
                        window.press(KeyCode.BACK_SPACE);
                        window.press(KeyCode.BACK_SPACE);
                    },
                    () -> !offered(window));
        }
        return times;
    }

    private static boolean offered(ProbedWindow window) {
        return window.scene().getRoot().lookupAll(".entry .offers").stream()
                .anyMatch(offers ->
                        offers.isVisible() && offers.getBoundsInParent().getHeight() > 0);
    }

    /** Work that is repeated on a thread of its own as long as it is wanted. */
    private interface Work {
        void run() throws IOException;
    }

    private static Thread repeat(AtomicBoolean wanted, AtomicInteger done, Work work) {
        var thread = BackgroundThreads.named("beside").newThread(() -> {
            while (wanted.get()) {
                try {
                    work.run();
                    done.incrementAndGet();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
