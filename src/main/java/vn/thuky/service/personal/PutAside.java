package vn.thuky.service.personal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.service.DataFolder;
import vn.thuky.service.NotSaved;

/**
 * What was put aside as damaged: pieces of journals, of which a person is taken out as of any text, and old files of the store, which are
 * deleted, since everything in them is in the journals. In a folder with a password a piece of a line cannot be read any more, and is
 * deleted too.
 */
final class PutAside {
    private final DataFolder folder;

    PutAside(DataFolder folder) {
        this.folder = folder;
    }

    void clean(PersonWords words) {
        try {
            for (var piece : pieces()) {
                if (folder.vault().key().isPresent()) {
                    Files.delete(piece);
                    continue;
                }
                var text = Files.readString(piece, StandardCharsets.ISO_8859_1);
                var read = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                var left = words.without(read);
                if (!left.equals(read)) {
                    SafeFile.replace(piece, stream -> stream.write(left.getBytes(StandardCharsets.UTF_8)));
                }
            }
            for (var store : beside(folder.store().resolveSibling("thuky.mv.db"), "damaged")) {
                Files.delete(store);
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private List<Path> pieces() throws IOException {
        var found = new ArrayList<Path>();
        var scopes = new ArrayList<>(List.of(Scope.OFFICE));
        folder.conferences().forEach(id -> scopes.add(Scope.of(id)));
        for (var scope : scopes) {
            found.addAll(beside(folder.journal(scope), "torn"));
            found.addAll(beside(folder.journal(scope), "damaged"));
        }
        return found;
    }

    /** The files named like this one, a dot and the mark. */
    private static List<Path> beside(Path file, String mark) throws IOException {
        var start = file.getFileName() + "." + mark;
        var owner = file.resolveSibling(".").normalize();
        if (!Files.isDirectory(owner)) {
            return List.of();
        }
        try (var files = Files.list(owner)) {
            return files.filter(one -> String.valueOf(one.getFileName()).startsWith(start))
                    .toList();
        }
    }
}
