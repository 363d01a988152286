package vn.thuky.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Passwords;
import vn.thuky.service.backup.Conversion;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** {@code thuky}: without a command it opens the window. Holds the options all commands share. */
@Command(name = "thuky")
final class ThukyCommand implements Callable<Integer> {
    private final Console console;
    private final Window window;
    private final Map<String, String> environment;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private String data = "";

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private String lang = "";

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private String passwordFile = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    ThukyCommand(Console console, Window window, Map<String, String> environment) {
        this.console = console;
        this.window = window;
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandFailed {
        return window.open(folder(), language());
    }

    Console console() {
        return console;
    }

    /** The language asked for; empty when none, or none of ours, was. */
    Optional<Language> language() {
        return Language.of(lang);
    }

    /** The wording commands answer in. */
    Texts texts() {
        return Texts.of(language().orElse(Language.VI));
    }

    boolean helpAsked() {
        return help;
    }

    boolean wrongLanguage() {
        return !lang.isEmpty() && language().isEmpty();
    }

    /** A path as it was typed. */
    Path path(String typed) throws CommandFailed {
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw CommandFailed.wrongUsage("cli.usage.value", typed);
        }
    }

    /** The data folder to look at; where it has a password, that is asked for. */
    DataFolder unlocked() throws CommandFailed, CannotOpen {
        var folder = folder();
        var passwords = new Passwords(folder);
        return passwords.needed()
                ? passwords.unlock(password()).orElseThrow(() -> CommandFailed.couldNot("cli.password.wrong"))
                : folder;
    }

    /** The data folder to work in, encrypted or decrypted to the end; see {@link #unlocked}. */
    DataFolder opened() throws CommandFailed, CannotOpen {
        return Conversion.finish(unlocked(), ZoneId.systemDefault()).folder();
    }

    /** A password: from the file or variable it was put in, else typed without being shown. */
    char[] password() throws CommandFailed {
        var given = environment.getOrDefault("THUKY_PASSWORD", "");
        if (!passwordFile.isEmpty()) {
            return passwordOf(path(passwordFile));
        }
        if (!given.isEmpty()) {
            return given.toCharArray();
        }
        return Optional.ofNullable(System.console())
                .filter(terminal -> terminal.isTerminal())
                .map(terminal -> terminal.readPassword("%s ", texts().get("cli.password.ask")))
                .orElseThrow(() -> CommandFailed.couldNot("cli.password.needed"));
    }

    private static char[] passwordOf(Path file) throws CommandFailed {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw CommandFailed.couldNot("cli.password.unreadable", file.toString());
        }
    }

    DataFolder folder() throws CommandFailed {
        try {
            return data.isBlank() ? DataFolder.standard(environment) : new DataFolder(Path.of(data));
        } catch (InvalidPathException e) {
            throw CommandFailed.wrongUsage("cli.usage.value", data);
        }
    }
}
