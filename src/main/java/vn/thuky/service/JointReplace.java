package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;

/**
 * Makes putting new journals in the place of several one thing. They are written beside the old ones; then a note on disk names whose they
 * are, and from that moment on they count: each gets its place by renaming, now or at the next start.
 */
final class JointReplace {
    private final DataFolder folder;
    private final Path note;

    JointReplace(DataFolder folder) {
        this.folder = folder;
        this.note = folder.device().resolve("replacing");
    }

    /** Where the new journal of a scope is written. */
    Path fresh(Scope scope) {
        return folder.journal(scope).resolveSibling("journal.fresh");
    }

    /** All new journals are written: from now on they are those that count. */
    void begin(Collection<Scope> scopes) throws IOException {
        write(scopes.stream().map(Scope::name).collect(Collectors.joining("\n")));
    }

    /** Gives a new journal its place, unless it has it. */
    void replace(Scope scope) throws IOException {
        if (Files.exists(fresh(scope))) {
            SafeFile.move(fresh(scope), folder.journal(scope));
        }
    }

    /** All have their places. */
    void end() throws IOException {
        write("");
    }

    /** To be called before journals are opened: what counts gets its place, what does not yet is forgotten. */
    void finish() throws IOException {
        for (var scope : noted()) {
            replace(scope);
        }
        Files.deleteIfExists(note);
        forget();
    }

    /** Forgets new journals that do not count. */
    void forget() throws IOException {
        Files.deleteIfExists(fresh(Scope.OFFICE));
        for (var conference : folder.conferences()) {
            Files.deleteIfExists(fresh(Scope.of(conference)));
        }
    }

    private List<Scope> noted() throws IOException {
        return Files.exists(note)
                ? Files.readAllLines(note, StandardCharsets.US_ASCII).stream()
                        .filter(line -> !line.isBlank())
                        .map(Scope::named)
                        .toList()
                : List.of();
    }

    private void write(String text) throws IOException {
        SafeFile.replace(note, stream -> stream.write(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
