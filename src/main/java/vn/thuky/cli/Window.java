package vn.thuky.cli;

import java.util.Optional;
import vn.thuky.service.DataFolder;
import vn.thuky.text.Language;

/** Opens the window; given by who starts the program, since commands know nothing of windows. */
@FunctionalInterface
public interface Window {

    /**
     * Opens the window and returns when it is closed.
     *
     * @param language asked for on the command line; else the settings decide
     * @return the exit code
     */
    int open(DataFolder folder, Optional<Language> language);
}
