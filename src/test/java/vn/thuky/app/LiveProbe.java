package vn.thuky.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.CannotOpen;

/** The real live screen: how long its thread is blocked while notes are typed into it. */
public final class LiveProbe {
    private static final String NOTE = "kk Thiếu giáo viên Tin học, Ngoại ngữ cấp tiểu học ở các xã vùng khó khăn";
    private static final int NOTES = 15;
    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(8);

    private LiveProbe() {}

    /** Of each heartbeat of the user interface's thread while notes are typed, its delay in nanoseconds, sorted. */
    public static long[] measure(Path root, ConferenceId conference) throws CannotOpen, IOException {
        try (var window = new ProbedWindow(root, Clock.system(ZoneId.systemDefault()))) {
            window.open(conference);
            window.settle();
            return type(window);
        }
    }

    private static long[] type(ProbedWindow window) {
        var done = new AtomicBoolean();
        var delays = new long[200_000];
        var count = new int[1];
        var heart = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                var from = System.nanoTime();
                ProbedWindow.onScreen(() -> true);
                delays[count[0]++] = System.nanoTime() - from;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        });
        for (var i = 0; i < NOTES; i++) {
            NOTE.chars().forEach(letter -> key(() -> window.type(letter)));
            key(() -> window.press(KeyCode.ENTER));
        }
        done.set(true);
        join(heart);
        var taken = Arrays.copyOf(delays, count[0]);
        Arrays.sort(taken);
        return taken;
    }

    private static void key(Runnable stroke) {
        ProbedWindow.onScreen(() -> {
            stroke.run();
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
}
