package vn.thuky.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.BadBackup;
import vn.thuky.service.backup.Difference;

/** {@code thuky restore}: goes back to the state a backup holds; the present is saved in a backup before. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        var clock = Clock.system(ZoneId.systemDefault());
        var source = thuky.path(file);
        try (var workspace = Workspace.open(thuky.opened(), clock)) {
            var difference = restore(new Backups(workspace, clock), source);
            thuky.console()
                    .out()
                    .println(thuky.texts()
                            .get("cli.restored", difference.added(), difference.changed(), difference.removed()));
            return 0;
        } catch (BadBackup e) {
            throw CommandFailed.couldNot("backups.bad." + e.reason(), source.toString());
        } catch (IOException e) {
            throw CommandFailed.couldNot("cli.restore.unreadable", source.toString());
        }
    }

    /** A backup may have a password of its own, when it was made in another data folder. */
    private Difference restore(Backups backups, Path source) throws IOException, CommandFailed {
        try {
            return backups.restore(source).difference();
        } catch (BadBackup e) {
            if (e.reason() != BadBackup.Reason.LOCKED) {
                throw e;
            }
            return backups.restore(source, thuky.password()).difference();
        }
    }
}
