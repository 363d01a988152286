package vn.thuky.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.DossierService;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

/** Journal and store: durable notes, opening, rebuilding. */
final class StoreBench {
    private static final int REBUILDS = 7;

    private final Path root;
    private final Report report;

    StoreBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    /** Leaves a data folder with both conferences for what is measured after. */
    void run() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(GeneratedConference.prepared());
            new Sample(workspace.ledger(), workspace.store().conferences()).add();
            notes(workspace);
            opening(workspace);
        }
        rebuild();
    }

    private void notes(Workspace workspace) {
        var notes = GeneratedConference.notes();
        var times = new long[notes.size()];
        for (var i = 0; i < times.length; i++) {
            var from = System.nanoTime();
            workspace.ledger().write(Edit.put(notes.get(i)));
            times[i] = System.nanoTime() - from;
        }
        report.row("generated", "a note durable, p50", Report.ms(Report.percentile(times, 0.50)), "≤ 5 ms");
        report.row("generated", "a note durable, p99", Report.ms(Report.percentile(times, 0.99)), "≤ 20 ms");
    }

    private void opening(Workspace workspace) {
        var dossiers = new DossierService(workspace.store());
        for (var id : List.of(GeneratedConference.ID, Sample.ID)) {
            var times = new long[20];
            for (var i = 0; i < times.length; i++) {
                var from = System.nanoTime();
                dossiers.dossier(id);
                times[i] = System.nanoTime() - from;
            }
            report.row(
                    name(id.value()),
                    "everything of it read from the store, p50",
                    Report.ms(Report.percentile(times, 0.5)),
                    "");
        }
    }

    /** All of a start without a store: a new database, every journal checked and applied. A step of the journal may change many records. */
    private void rebuild() throws CannotOpen, IOException {
        var steps = 0L;
        var records = 0L;
        var times = new long[REBUILDS];
        for (var round = -REBUILDS; round < REBUILDS; round++) {
            Files.delete(root.resolve("store/thuky.mv.db"));
            var from = System.nanoTime();
            try (var workspace = open()) {
                times[Math.max(round, 0)] = System.nanoTime() - from;
                var store = workspace.store();
                steps = store.scopes().stream().mapToLong(store::applied).sum();
                records = store.scopes().stream()
                        .flatMap(scope -> Stream.of(RecordKind.values()).map(kind -> store.bodies(kind, scope)))
                        .mapToLong(Map::size)
                        .sum();
            }
        }
        var seconds = Report.percentile(times, 0.5) / 1e9;
        report.row(
                "both",
                "store rebuilt: changed records, " + records + " in " + steps + " steps",
                String.format(Locale.ROOT, "%,.0f/s", records / seconds),
                "≥ 20,000/s");
        report.row("both", "store rebuilt: steps", String.format(Locale.ROOT, "%,.0f/s", steps / seconds), "");
    }

    static String name(String id) {
        return id.equals(Sample.ID.value()) ? "sample" : id;
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
