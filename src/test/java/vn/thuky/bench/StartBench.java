package vn.thuky.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.thuky.app.OpenProbe;
import vn.thuky.app.StartProbe;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.Sample;

/** From the start of the program to its first painted frame, and from Enter on a conference to its painted notes, each in a program of its own. */
final class StartBench {
    private static final int STARTS = 5;
    private static final int OPENINGS = 3;

    private final Path root;
    private final Report report;

    StartBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    void run() throws IOException {
        start();
        for (var id : List.of(GeneratedConference.ID, Sample.ID)) {
            open(id);
        }
    }

    private void start() throws IOException {
        var what = "start to first painted frame, median of " + STARTS;
        var times = new long[STARTS];
        for (var i = 0; i < STARTS; i++) {
            var line = Started.line(StartProbe.class, root.toString());
            if (!line.matches("\\d+")) {
                report.row("both", what, "-", line);
                return;
            }
            times[i] = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(line));
        }
        report.row("both", what, Report.ms(Report.percentile(times, 0.5)), "");
    }

    private void open(ConferenceId id) throws IOException {
        var name = StoreBench.name(id.value());
        var first = new long[OPENINGS];
        var again = new long[OPENINGS];
        for (var i = 0; i < OPENINGS; i++) {
            var line = Started.line(OpenProbe.class, root.toString(), id.value());
            if (!line.matches("\\d+ \\d+")) {
                report.row(name, "Enter to painted notes", "-", line);
                return;
            }
            var both = line.split(" ", 2);
            first[i] = Long.parseLong(both[0]);
            again[i] = Long.parseLong(both[1]);
        }
        var budget = "≤ 500 ms";
        report.row(name, "Enter to painted notes, first, median of " + OPENINGS, median(first), budget);
        report.row(name, "Enter to painted notes, again, median of " + OPENINGS, median(again), budget);
    }

    private static String median(long[] nanos) {
        return Report.ms(Report.percentile(nanos, 0.4));
    }
}
