package vn.thuky.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.MuchSmaller;

/** {@code thuky backup}: writes everything into one file, reads it back, and prints how many records it holds. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--smaller")
    private boolean smaller;

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        var clock = Clock.system(ZoneId.systemDefault());
        var target = thuky.path(file);
        try (var workspace = Workspace.open(thuky.opened(), clock)) {
            var backup = new Backups(workspace, clock).writeTo(target, smaller);
            thuky.console().out().println(thuky.texts().get("cli.backup.made", target.toString(), backup.records()));
            return 0;
        } catch (MuchSmaller e) {
            var before = e.smaller().before();
            throw CommandFailed.couldNot(
                    "cli.backup.smaller",
                    target.toString(),
                    e.smaller().latest().records(),
                    before.records(),
                    before.file().toString());
        } catch (IOException e) {
            throw CommandFailed.couldNot(
                    "cli.backup.failed", target.toString(), thuky.texts().name(new NotSaved(e).trouble()));
        }
    }
}
