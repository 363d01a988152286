package vn.thuky.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;

/** {@code thuky backup}: writes everything into one file, reads it back, and prints how many records it holds. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        var clock = Clock.system(ZoneId.systemDefault());
        var target = thuky.path(file);
        try (var workspace = Workspace.open(thuky.opened(), clock)) {
            var backup = new Backups(workspace, clock).writeTo(target);
            thuky.console().out().println(thuky.texts().get("cli.backup.made", target.toString(), backup.records()));
            return 0;
        } catch (IOException e) {
            throw CommandFailed.couldNot("cli.backup.failed", target.toString(), String.valueOf(e.getMessage()));
        }
    }
}
