package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Scope;

/** Folders of conferences that are deleted for good; what a crash or a busy file has left of them goes at the next start. */
final class ErasedFolders {
    private static final Logger LOG = Logger.getLogger(ErasedFolders.class.getName());
    private static final String MARK = ".erased-";

    private final DataFolder folder;

    ErasedFolders(DataFolder folder) {
        this.folder = folder;
    }

    /** Once it has its other name it counts as gone. */
    void erase(ConferenceId conference) throws IOException {
        var own = folder.journal(Scope.of(conference)).resolveSibling(".").normalize();
        if (!Files.exists(own)) {
            return;
        }
        var gone = Folders.free(own.resolveSibling(MARK + conference.value()), "x");
        Files.move(own, gone);
        Folders.force(own.resolveSibling(".").normalize());
        sweep();
    }

    /** Deletes what is left of them. */
    void sweep() {
        var conferences = folder.root().resolve("conferences");
        if (!Files.isDirectory(conferences)) {
            return;
        }
        try (var children = Files.list(conferences)) {
            for (var child : (Iterable<Path>) children::iterator) {
                if (String.valueOf(child.getFileName()).startsWith(MARK)) {
                    Folders.delete(child);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was erased is deleted at the next start", e);
        }
    }
}
