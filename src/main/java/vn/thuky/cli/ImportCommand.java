package vn.thuky.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Workspace;
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
        var path = path();
        try (var workspace = Workspace.open(thuky.folder(), Clock.system(ZoneId.systemDefault()))) {
            var report = new ConferenceImport(workspace.folder(), workspace.ledger(), workspace.store()).take(path);
            report.lines(thuky.texts()).forEach(thuky.console().out()::println);
            return 0;
        } catch (CannotImport e) {
            throw CommandFailed.couldNot("exchange.reason", e.in(thuky.texts()));
        }
    }

    private Path path() throws CommandFailed {
        try {
            return Path.of(file).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw CommandFailed.wrongUsage("cli.usage.value", file);
        }
    }
}
