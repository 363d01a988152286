package vn.thuky.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

/** {@code thuky sample}: adds the bundled sample conference, unless it is there, and prints its id. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        try (var workspace = Workspace.open(thuky.opened(), Clock.system(ZoneId.systemDefault()))) {
            var sample = Sample.of(workspace);
            thuky.console().out().println(sample.add().value());
        }
        return 0;
    }
}
