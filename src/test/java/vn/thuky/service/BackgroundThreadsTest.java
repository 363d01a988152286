package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackgroundThreadsTest {
    /** Where Linux tells the niceness of the thread that reads it, counted from the name's closing bracket; see proc_pid_stat(5). */
    private static final Path STATE = Path.of("/proc/thread-self/stat");

    private static final int NICENESS = 17;

    private final ThreadFactory threads = BackgroundThreads.named("papers");

    @Test
    void theyHaveTheLeastPriorityAndDoNotKeepTheProgramRunning() throws Exception {
        var thread = on(threads, Thread::currentThread);

        assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("papers-1");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linuxLetsThemAndWhatTheyStartGiveWayAndNoOthers() throws Exception {
        var usual = niceness();
        var more = Math.min(usual + 10, 19);

        assertThat(on(threads, BackgroundThreadsTest::niceness)).isEqualTo(more);
        assertThat(on(threads, () -> on(Thread::new, BackgroundThreadsTest::niceness)))
                .isEqualTo(more);
        assertThat(on(Thread::new, BackgroundThreadsTest::niceness)).isEqualTo(usual);
    }

    private static int niceness() throws IOException {
        var state = Files.readString(STATE);
        return Integer.parseInt(state.substring(state.lastIndexOf(')') + 2).split(" ", -1)[NICENESS - 1]);
    }

    private static <T> T on(ThreadFactory threads, Callable<T> question)
            throws ExecutionException, InterruptedException {
        var answer = new FutureTask<>(question);
        threads.newThread(answer).start();
        return answer.get();
    }
}
