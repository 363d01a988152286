package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.Meter;

/** The copy of each backup in the {@link SecondPlace}. */
final class SecondCopy {
    private static final Logger LOG = Logger.getLogger(SecondCopy.class.getName());

    private final SecondPlace place;
    private final Shelf shelf;

    SecondCopy(SecondPlace place, Shelf shelf) {
        this.place = place;
        this.shelf = shelf;
    }

    /** Copies a backup from the shelf, unless no place is chosen; false when the place cannot be written. */
    boolean take(Path file, Contents contents, boolean smaller) {
        var folder = place.folder();
        if (folder.isEmpty()) {
            return true;
        }
        var other = shelf.elsewhere(folder.get());
        try {
            if (!Files.isDirectory(folder.get())) {
                return false;
            }
            for (var item : contents.items()) {
                if (Names.attachmentOf(item.name()).isPresent() && !other.pool().holds(item)) {
                    try (var in = Files.newInputStream(shelf.pool().file(item.sha256()))) {
                        other.pool().add(item, in);
                    }
                }
            }
            SafeFile.replace(other.named(file), stream -> Files.copy(file, stream));
            try (var copy = other.open(other.named(file))) {
                copy.verify(Meter.unwatched());
            }
            if (!smaller) {
                other.thin(contents.made());
            }
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the second place cannot be written", e);
            return false;
        }
    }
}
