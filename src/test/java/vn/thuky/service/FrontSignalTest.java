package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontSignalTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void aSecondStartCallsForTheFirstWindow() throws IOException, InterruptedException {
        var folder = new DataFolder(root);
        Files.createDirectories(folder.device());
        var called = new CountDownLatch(1);

        try (var signal = new FrontSignal(folder, called::countDown)) {
            assertThat(signal).isNotNull();
            FrontSignal.send(folder);

            assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
