package vn.thuky.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Glance;
import vn.thuky.service.Sample;

/** The minutes as files, in a program that has written some before. */
final class PaperBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final Map<FileFormat, String> BUDGETS = Map.of(FileFormat.DOCX, "≤ 1 s", FileFormat.PDF, "≤ 3 s");

    private final Path root;
    private final Report report;

    PaperBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    void run() throws CannotOpen, IOException {
        var target = Files.createTempFile("thuky-bench", ".paper");
        try (var glance = Glance.at(new DataFolder(root))) {
            var exports = glance.exports(Clock.systemUTC());
            for (var format : exports.formats(GeneratedConference.ID, Edition.usual(DocumentKind.MINUTES))) {
                for (var id : List.of(GeneratedConference.ID, Sample.ID)) {
                    var times = new long[ROUNDS];
                    for (var i = -WARM_UP; i < ROUNDS; i++) {
                        var from = System.nanoTime();
                        exports.export(id, Edition.usual(DocumentKind.MINUTES), format, target);
                        times[Math.max(i, 0)] = System.nanoTime() - from;
                    }
                    report.row(
                            StoreBench.name(id.value()),
                            "minutes as " + format + ", median of " + ROUNDS,
                            Report.ms(Report.percentile(times, 0.5)),
                            BUDGETS.getOrDefault(format, ""));
                }
            }
        } finally {
            Files.deleteIfExists(target);
        }
    }
}
