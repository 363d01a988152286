package vn.thuky.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.thuky.app.DayProbe;
import vn.thuky.app.LiveProbe;
import vn.thuky.app.SpeedProbe;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

/** The live screen: typing into it, and eight hours of it. */
final class LiveBench {
    private static final int NOTES = 5000;
    private static final int PEOPLE = 2000;
    private static final String MANY = "5,000 notes";
    private static final String DAY = "8 hours";

    private final Path root;
    private final Report report;

    LiveBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    void run() throws CannotOpen, IOException, InterruptedException {
        for (var id : List.of(GeneratedConference.ID, Sample.ID)) {
            type(id);
        }
        speed();
        day();
    }

    private void type(ConferenceId id) throws CannotOpen, IOException {
        var delays = LiveProbe.measure(root, id);
        var name = StoreBench.name(id.value());
        report.row(name, "typing: thread answers within, p99", Report.ms(Report.percentile(delays, 0.99)), "");
        report.row(name, "typing: longest block of the thread", Report.ms(delays[delays.length - 1]), "≤ 50 ms");
    }

    private void speed() throws CannotOpen, IOException {
        var measured = SpeedProbe.measure(folder(NOTES, PEOPLE), GeneratedConference.ID);
        var beside = String.format(Locale.ROOT, " (%d backups, %d exports)", measured.backups(), measured.exports());
        var keys = measured.keys();
        report.row(
                MANY, "key to painted frame beside a backup, p50", Report.ms(Report.percentile(keys, 0.5)), "≤ 16 ms");
        report.row(
                MANY,
                "key to painted frame beside a backup, p99",
                Report.ms(Report.percentile(keys, 0.99)),
                "≤ 50 ms" + beside);
        // the screen waits until the typing pauses, as every search does
        var names = measured.names();
        var p50 = Report.percentile(names, 0.5) - SpeedProbe.PAUSE;
        var p99 = Report.percentile(names, 0.99) - SpeedProbe.PAUSE;
        report.row(PEOPLE + " people", "@ to painted suggestions after the pause, p50", Report.ms(p50), "≤ 30 ms");
        report.row(PEOPLE + " people", "@ to painted suggestions after the pause, p99", Report.ms(p99), "");
    }

    private void day() throws CannotOpen, IOException, InterruptedException {
        var from = System.nanoTime();
        var held = DayProbe.measure(folder(0, 0), GeneratedConference.ID, GeneratedConference.START);
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
        report.row(DAY, "heap after 10 minutes", mb(held.start()), "");
        report.row(DAY, "heap after 4 hours", mb(held.middle()), "");
        report.row(DAY, "heap after 8 hours", mb(held.end()), "");
        report.row(DAY, "growth", mb(held.end() - held.start()), "≤ 10 MB");
        report.row(DAY, "of it a new screen of the same notes holds too", mb(held.renewed() - held.start()), "");
        report.row(DAY, "of it left when no screen is open", mb(held.closed() - held.start()), "");
        report.row(DAY, "simulated in", seconds + " s", "");
    }

    private static String mb(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    /** A data folder with the sample, and the generated conference with so many notes and so many more people. */
    static Path folder(int notes, int people) throws CannotOpen, IOException {
        var folder = Files.createTempDirectory("thuky-live");
        try (var workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC())) {
            new Sample(workspace.ledger(), workspace.store().conferences()).add();
            // held once more: Enter on it leads to its live record
            var sample = workspace.store().conferences().find(Sample.ID).orElseThrow();
            workspace.ledger().write(Edit.put(sample.withStatus(ConferenceStatus.IN_SESSION)));
            workspace.ledger().write(GeneratedConference.prepared());
            var more = new ArrayList<>(GeneratedConference.morePeople(people));
            GeneratedConference.notes(notes).forEach(note -> more.add(Edit.put(note)));
            if (!more.isEmpty()) {
                workspace.ledger().write(more);
            }
        }
        return folder;
    }
}
