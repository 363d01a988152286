package vn.thuky.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Another journal has the name of the one that was open; nothing was written to either. */
public final class JournalReplaced extends IOException {
    private static final long serialVersionUID = 1;

    JournalReplaced(Path file) {
        super(file.toString());
    }
}
