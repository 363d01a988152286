package vn.thuky.bench;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import vn.thuky.app.LiveProbe;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Sample;

/** The live screen: opening a conference, and typing into it. */
final class LiveBench {
    private final Path root;
    private final Report report;

    LiveBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    void run() throws CannotOpen {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (var id : List.of(GeneratedConference.ID, Sample.ID)) {
            var first = LiveProbe.measure(root, id);
            var warm = LiveProbe.measure(root, id);
            var name = StoreBench.name(id.value());
            report.row(name, "live screen opened, first time", Report.ms(first.opening()), "≤ 500 ms");
            report.row(name, "live screen opened, again", Report.ms(warm.opening()), "≤ 500 ms");
            report.row(
                    name, "typing: thread answers within, p99", Report.ms(Report.percentile(warm.delays(), 0.99)), "");
            report.row(name, "typing: longest block", Report.ms(warm.delays()[warm.delays().length - 1]), "≤ 50 ms");
        }
        Platform.exit();
    }
}
