package vn.thuky.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.exchange.CannotImport;
import vn.thuky.service.exchange.ConferenceImport;

/** {@code thuky import}: takes over a conference from a file of another laptop, and says what was new in it. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        var path = thuky.path(file);
        var clock = Clock.system(ZoneId.systemDefault());
        try (var workspace = Workspace.open(thuky.opened(), clock)) {
            var report = new ConferenceImport(workspace, new Backups(workspace, clock)).take(path);
            report.lines(thuky.texts()).forEach(thuky.console().out()::println);
            return 0;
        } catch (CannotImport e) {
            throw CommandFailed.couldNot("exchange.reason", e.in(thuky.texts()));
        }
    }
}
