package vn.thuky.bench;

import java.nio.file.Files;
import javafx.application.Platform;

/** Runs the measurements of one part of the program and prints their table. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        var report = new Report(System.out);
        switch (args[0]) {
            case "records-and-papers" -> recordsAndPapers(report);
            case "window" -> window(report);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void recordsAndPapers(Report report) throws Exception {
        var root = Files.createTempDirectory("thuky-bench");
        new StoreBench(root, report).run();
        new PaperBench(root, report).run();
        new SetBench(root, report).run();
        new RivalBench(root, report).run();
    }

    private static void window(Report report) throws Exception {
        Display.choose();
        var root = LiveBench.folder(GeneratedConference.NOTES, 0);
        new StartBench(root, report).run();
        Platform.startup(() -> Platform.setImplicitExit(false));
        new LiveBench(root, report).run();
        Platform.exit();
    }
}
