package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Scope;

/** Folders of conferences that are deleted for good; what a crash or a busy file has left of them goes at the next start. */
final class ErasedFolders {
    private static final Logger LOG = Logger.getLogger(ErasedFolders.class.getName());
    private static final String MARK = ".erased-";
    private static final Pattern ERASED = Pattern.compile("\\.erased-([a-z0-9][a-z0-9-]{0,63})\\.x-[0-9]+");

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

    /** The conferences of which something is left. */
    List<ConferenceId> left() {
        try {
            return folders().stream()
                    .map(left -> ERASED.matcher(String.valueOf(left.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> new ConferenceId(name.group(1)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Deletes what is left of them. */
    void sweep() {
        try {
            for (var left : folders()) {
                Folders.delete(left);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was erased is deleted at the next start", e);
        }
    }

    private List<Path> folders() throws IOException {
        var conferences = folder.root().resolve("conferences");
        if (!Files.isDirectory(conferences)) {
            return List.of();
        }
        try (var children = Files.list(conferences)) {
            return children.filter(child ->
                            ERASED.matcher(String.valueOf(child.getFileName())).matches())
                    .toList();
        }
    }
}
