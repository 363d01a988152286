package vn.thuky.service.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuky.journal.Folders;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.backup.Contents.Item;

/**
 * Attachments beside backups, each once by its SHA-256: they never change, and a copy in every backup would fill the disk within a day.
 */
final class AttachmentPool {
    static final String FOLDER = "attachments";

    private final Path folder;

    /** {@code backups} is the folder the backups lie in. */
    AttachmentPool(Path backups) {
        this.folder = backups.resolve(FOLDER);
    }

    Path file(String sha256) {
        return folder.resolve(sha256);
    }

    boolean holds(Item item) throws IOException {
        var file = file(item.sha256());
        return Files.isRegularFile(file) && Files.size(file) == item.length();
    }

    void add(Item item, InputStream source) throws IOException {
        Folders.create(folder);
        SafeFile.replace(file(item.sha256()), (OutputStream target) -> source.transferTo(target));
    }

    /** Forgets what none of these backups name. */
    void keepOnly(List<Contents> backups) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> named = new HashSet<>();
        backups.forEach(contents -> contents.items().forEach(item -> named.add(item.sha256())));
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!named.contains(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
