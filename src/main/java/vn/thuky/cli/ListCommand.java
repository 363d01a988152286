package vn.thuky.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Glance;

/** {@code thuky list}: the conferences, one a line: id, date, status, title, separated by tabs. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        var texts = thuky.texts();
        try (var glance = Glance.at(thuky.unlocked())) {
            for (var conference : glance.conferences()) {
                var date = conference.planned().start().map(DATE::format).orElse("-");
                thuky.console()
                        .out()
                        .println(String.join(
                                "\t",
                                conference.id().value(),
                                date,
                                texts.name(conference.status()),
                                conference.name().replaceAll("\\s+", " ")));
            }
        }
        return 0;
    }
}
