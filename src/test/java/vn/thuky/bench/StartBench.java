package vn.thuky.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.app.StartProbe;

/** From the start of the program to its first painted frame, each time in a program of its own. */
final class StartBench {
    private static final int ROUNDS = 5;

    private final Path root;
    private final Report report;

    StartBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    void run() throws IOException {
        var times = new long[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var line = start();
            if (!line.matches("\\d+")) {
                report.row("both", "start to first painted frame", "-", line);
                return;
            }
            times[i] = Long.parseLong(line) * 1_000_000;
        }
        report.row(
                "both",
                "start to first painted frame, median of " + ROUNDS,
                Report.ms(Report.percentile(times, 0.5)),
                "");
    }

    private String start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                StartProbe.class.getName(),
                root.toString()));
        var program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            return line == null ? "the program ended without a frame" : line;
        } finally {
            program.destroy();
            program.onExit().join();
        }
    }
}
