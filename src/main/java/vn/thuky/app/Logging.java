package vn.thuky.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where the window's log goes: a file of the data folder, which rotates, and nothing to the console. */
final class Logging {
    private static final int AT_MOST_BYTES = 1_000_000;
    private static final int FILES = 2;

    /** Held on to, since the log manager forgets loggers nobody holds. */
    private final Logger root = Logger.getLogger("");

    /** Nothing is logged until there is a file for it; JavaFX would warn on the console that it runs from the class path. */
    void quiet() {
        LogManager.getLogManager().reset();
        root.setLevel(Level.OFF);
    }

    /** Logs warnings and worse to this file from now on. */
    void to(Path file) throws IOException {
        var pattern = file.toString().replace("%", "%%");
        var handler = new FileHandler(pattern, AT_MOST_BYTES, FILES, true);
        handler.setFormatter(new LogLine());
        handler.setEncoding("UTF-8");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }
}
