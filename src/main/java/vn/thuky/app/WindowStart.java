package vn.thuky.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import vn.thuky.service.CalledOff;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.FrontSignal;
import vn.thuky.service.SpaceWatch;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.BackupTimer;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Conversion;
import vn.thuky.service.backup.Upgrade;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.FailureAlert;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.shell.BackupNotices;

/** Opens the window, or says in one line why it cannot be opened. */
final class WindowStart {
    private static final int DONE = 0;
    private static final int COULD_NOT = 1;

    private final Consumer<String> word;
    private final Consumer<String> complaint;
    private final Map<String, String> environment;
    private final Logging logging;

    /** What is told goes to {@code word}, what stands in the way to {@code complaint}, as one line. */
    WindowStart(Consumer<String> word, Consumer<String> complaint, Map<String, String> environment, Logging logging) {
        this.word = word;
        this.complaint = complaint;
        this.environment = environment;
        this.logging = logging;
    }

    /**
     * Opens the window and returns when it is closed. Where the program runs already with this folder, that window comes to the front.
     *
     * @param asked language of the command line; else the settings decide
     * @return the exit code
     */
    int open(DataFolder folder, Optional<Language> asked) {
        var texts = Texts.of(asked.orElse(Language.VI));
        var missing = startToolkit();
        if (missing.isPresent()) {
            complaint.accept(missing.get().in(texts));
            return COULD_NOT;
        }
        try {
            var door = new FolderDoor(texts);
            var opening = door.open(folder);
            while (opening.isPresent()) {
                var next = run(opening.get(), texts, asked);
                opening = next.isPresent() ? door.convert(next.get()) : Optional.empty();
            }
            return DONE;
        } catch (CannotOpen e) {
            return cannotOpen(e, folder, texts);
        } catch (CalledOff e) {
            return DONE;
        } finally {
            Platform.exit();
        }
    }

    private Optional<Message> startToolkit() {
        var libraries = new NativeLibraries(System.getProperty("os.name", ""), environment);
        var missing = libraries.missing();
        if (missing.isPresent()) {
            return missing;
        }
        if (!libraries.drawsByHardware()) {
            System.setProperty("prism.order", "sw");
        }
        try {
            Platform.startup(Theme::loadFonts);
            Platform.setImplicitExit(false);
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(Message.of(
                    "shell.missing.toolkit", environment.getOrDefault("DISPLAY", ""), String.valueOf(e.getMessage())));
        }
    }

    /** Gives the folder that is to be opened anew once the window is closed, if so. */
    private Optional<DataFolder> run(Conversion opening, Texts texts, Optional<Language> asked) throws CannotOpen {
        try (var workspace = opened(opening.folder(), texts)) {
            return run(workspace, opening, asked);
        }
    }

    private static Workspace opened(DataFolder folder, Texts texts) throws CannotOpen {
        try (var window = new OpeningWindow(texts)) {
            return Workspace.open(folder, Clock.system(ZoneId.systemDefault()), window.working()::reached);
        }
    }

    private Optional<DataFolder> run(Workspace workspace, Conversion opening, Optional<Language> asked) {
        var folder = workspace.folder();
        logTo(folder);
        try (var memory = FileMemory.read(folder.device().resolve("window.properties"));
                var services = new Composition(workspace, Clock.system(ZoneId.systemDefault()))) {
            var surroundings = Surroundings.with(memory, services.clock());
            try (var tasks = surroundings.tasks()) {
                var settings = services.office().settings();
                Thread.setDefaultUncaughtExceptionHandler((_, failure) ->
                        tasks.deliver(() -> surroundings.failures().accept(failure)));
                var window = onScreen(() -> {
                    var application = new WindowApplication(services, surroundings, new Stage(), settings, asked);
                    application.show();
                    return application;
                });
                services.backups()
                        .listen((occasion, outcome) -> tasks.deliver(() -> BackupNotices.show(
                                occasion, outcome, surroundings.notices(), surroundings.navigator()::open)));
                services.backups().guardRemovals();
                tasks.runLong(
                        services.backups()::smaller,
                        found -> BackupNotices.ask(found, surroundings.notices(), surroundings.navigator()::open));
                new Upgrade(folder, services.backups()).to(version());
                try (var _ = new FrontSignal(folder, () -> tasks.deliver(window::toFront));
                        var _ = new SpaceWatch(
                                folder,
                                few -> tasks.deliver(() -> surroundings.space().set(few)))) {
                    tasks.deliver(() -> BackupNotices.showReworked(opening.backups(), surroundings.notices()));
                    return follow(window, services.backups());
                }
            }
        }
    }

    /** Blank where the program runs from its classes. */
    private static String version() {
        var version = WindowStart.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** Backups are made while the window is open, and a last one once it is closed. */
    private static Optional<DataFolder> follow(WindowApplication window, Backups backups) {
        try (var _ = new BackupTimer(backups)) {
            return window.awaitClosed();
        }
    }

    /** Says why there is no window of its own; the exit code. */
    int cannotOpen(CannotOpen failure, DataFolder folder, Texts texts) {
        if (failure.reason() == CannotOpen.Reason.IN_USE) {
            FrontSignal.send(folder);
            word.accept(texts.get("shell.running", folder.root()));
            return DONE;
        }
        var message = Message.of("common.cannot-open." + failure.reason(), String.valueOf(failure.folder()));
        complaint.accept(message.in(texts));
        return onScreen(() -> {
            FailureAlert.show(texts, message);
            return COULD_NOT;
        });
    }

    private void logTo(DataFolder folder) {
        try {
            logging.to(folder.device().resolve("thuky.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
