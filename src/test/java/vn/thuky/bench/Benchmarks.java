package vn.thuky.bench;

import java.nio.file.Files;
import javafx.application.Platform;

/** Runs all measurements and prints their table. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        var root = Files.createTempDirectory("thuky-bench");
        var report = new Report(System.out);
        new StoreBench(root, report).run();
        new PaperBench(root, report).run();
        new SetBench(root, report).run();
        new RivalBench(root, report).run();
        new StartBench(root, report).run();
        Platform.startup(() -> Platform.setImplicitExit(false));
        new LiveBench(root, report).run();
        Platform.exit();
    }
}
