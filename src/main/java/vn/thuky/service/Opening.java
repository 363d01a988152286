package vn.thuky.service;

import java.nio.file.Path;

/** What came of getting an attachment out to look at it. */
public sealed interface Opening {

    /** A copy under the name the user knows, for a viewer; changes made to it are not kept. */
    record Ready(Path copy) implements Opening {}

    record Refused(OpeningProblem problem) implements Opening {}
}
