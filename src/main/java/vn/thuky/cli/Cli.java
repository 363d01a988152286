package vn.thuky.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.NotSaved;
import vn.thuky.service.NotShown;
import vn.thuky.service.ShortOfMemory;

/** The command line of the program. Exit codes: 0 done, 1 could not do it, 2 wrong usage; each failure says why in one line. */
public final class Cli {
    private static final Logger LOG = Logger.getLogger(Cli.class.getName());
    private static final int COULD_NOT = 1;
    private static final int WRONG_USAGE = 2;
    private static final String NO_MEMORY = "cli.no-memory";

    private final ThukyCommand thuky;
    private final CommandLine line;

    public Cli(Console console, Window window, Map<String, String> environment) {
        thuky = new ThukyCommand(console, window, environment);
        line = new CommandLine(thuky)
                .addSubcommand(new SampleCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ImportCommand())
                .setOut(new PrintWriter(console.out(), true, console.out().charset()))
                .setErr(new PrintWriter(console.err(), true, console.err().charset()))
                .setParameterExceptionHandler((exception, args) -> usage(exception))
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception))
                .setExecutionStrategy(this::execute);
    }

    /** Does what the arguments say and returns the exit code. */
    public int run(String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return say(COULD_NOT, NO_MEMORY);
        }
    }

    private int execute(CommandLine.ParseResult result) {
        if (thuky.wrongLanguage()) {
            return say(WRONG_USAGE, "cli.usage.language");
        }
        if (thuky.helpAsked()) {
            thuky.console().out().println(thuky.texts().get("cli.help"));
            return 0;
        }
        return new CommandLine.RunLast().execute(result);
    }

    private int usage(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched ->
                say(WRONG_USAGE, "cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> say(WRONG_USAGE, "cli.usage.missing", names(missing));
            default -> say(WRONG_USAGE, "cli.usage.value", String.valueOf(exception.getValue()));
        };
    }

    private static String names(MissingParameterException missing) {
        List<String> names = missing.getMissing().stream()
                .map(CommandLine.Model.ArgSpec::paramLabel)
                .toList();
        return String.join(", ", names);
    }

    private int failed(Exception exception) {
        return switch (exception) {
            case NotShown _ -> say(COULD_NOT, "shell.failure.notShown");
            case Exception failed when ShortOfMemory.caused(failed) -> say(COULD_NOT, NO_MEMORY);
            case CommandFailed failed -> say(failed.exitCode(), failed.key(), failed.values());
            case CannotOpen cannot ->
                say(COULD_NOT, "common.cannot-open." + cannot.reason(), String.valueOf(cannot.folder()));
            case NotSaved notSaved ->
                say(COULD_NOT, "cli.not-saved", thuky.texts().name(notSaved.trouble()));
            default -> {
                LOG.log(Level.FINE, "a command failed", exception);
                yield say(COULD_NOT, "cli.failed", exception.toString());
            }
        };
    }

    private int say(int code, String key, Object... values) {
        thuky.console().err().println(thuky.texts().get(key, values));
        return code;
    }
}
