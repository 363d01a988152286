package vn.thuky.service;

import java.nio.file.Path;

/** What came of getting an attachment out to look at it. */
public sealed interface Opening {

    /** A copy under the name the user knows, for a viewer; changes made to it are not kept. */
    record Ready(Path copy) implements Opening {}

    record Refused(Reason reason) implements Opening {}

    /** Why an attachment is not opened. */
    enum Reason {
        /** The file is no longer in the data folder. */
        MISSING,
        /** Its content is not what was taken over. */
        DAMAGED,
        /** It might be a program. */
        UNSAFE
    }
}
