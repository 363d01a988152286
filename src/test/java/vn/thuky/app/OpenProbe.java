package vn.thuky.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Platform;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.CannotOpen;

/** A program just started, in which a conference is opened with Enter, left, and opened again; prints the nanoseconds to its painted notes, both times. */
public final class OpenProbe {
    private OpenProbe() {}

    public static void main(String[] args) throws CannotOpen, IOException {
        new Logging().quiet();
        Platform.startup(() -> Platform.setImplicitExit(false));
        var conference = new ConferenceId(args[1]);
        try (var window = new ProbedWindow(Path.of(args[0]), Clock.system(ZoneId.systemDefault()))) {
            var first = window.open(conference);
            StartProbe.print(first + " " + window.open(conference));
        } finally {
            Platform.exit();
        }
    }
}
