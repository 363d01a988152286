package vn.thuky.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.DataCheck;

/** {@code thuky check}: reads everything that is kept, puts right what can be, and says what it found. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        var clock = Clock.system(ZoneId.systemDefault());
        var texts = thuky.texts();
        var out = thuky.console().out();
        try (var workspace = Workspace.open(thuky.opened(), clock)) {
            workspace
                    .findings()
                    .forEach(found -> out.println(texts.get("shell.start." + found.kind(), found.detail(), 1)));
            var report = DataCheck.of(workspace, clock);
            report.findings().forEach(found -> out.println(texts.get("backups.check." + found.kind(), found.detail())));
            if (!report.fine()) {
                throw CommandFailed.couldNot(
                        "cli.check.damage", report.findings().size());
            }
            out.println(texts.get("backups.checked", report.journals(), report.attachments(), report.backups()));
            return 0;
        } catch (IOException e) {
            throw CommandFailed.couldNot("cli.check.failed", texts.name(new NotSaved(e).trouble()));
        }
    }
}
