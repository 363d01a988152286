package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.StartFinding.Kind;

/** Remembers how the program ended, so that the next start can say what it meets. Only words depend on it, so a failing disk is passed over. */
final class LastEnd {
    private static final Logger LOG = Logger.getLogger(LastEnd.class.getName());
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final String WITH_STORE = "closed with store";

    private final DataFolder folder;
    private final Path file;

    LastEnd(DataFolder folder) {
        this.folder = folder;
        this.file = folder.device().resolve("end.txt");
    }

    /** What is to be said; to be asked before the store is made. */
    Optional<StartFinding> finding() {
        return switch (read()) {
            case OPEN -> Optional.of(found(Kind.ABRUPT_END));
            case WITH_STORE ->
                folder.vault().key().isPresent() || Files.exists(store())
                        ? Optional.empty()
                        : Optional.of(found(Kind.STORE_MISSING));
            default -> Optional.empty();
        };
    }

    private StartFinding found(Kind kind) {
        return new StartFinding(kind, folder.root().toString());
    }

    private Path store() {
        return folder.store().resolveSibling(folder.store().getFileName() + ".mv.db");
    }

    void opened() {
        write(OPEN);
    }

    /** To be called once all is closed, or the store was taken away on purpose. */
    void closed() {
        write(Files.exists(store()) ? WITH_STORE : CLOSED);
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void write(String state) {
        try {
            SafeFile.replace(file, stream -> stream.write(state.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "how the program ends is not remembered", e);
        }
    }
}
