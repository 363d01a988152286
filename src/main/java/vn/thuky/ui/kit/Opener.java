package vn.thuky.ui.kit;

import java.nio.file.Path;

/** Opens a file in the program that the system has for it. */
@FunctionalInterface
public interface Opener {

    void open(Path file);
}
