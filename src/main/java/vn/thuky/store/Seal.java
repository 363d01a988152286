package vn.thuky.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import vn.thuky.journal.Folders;
import vn.thuky.journal.SafeFile;

/**
 * Says of the store's file how it was left: a check sum beside it, written when the store was closed in good order and taken away
 * before it is opened. A store is only believed with its seal, since H2 opens damaged files without a word.
 */
public final class Seal {
    private static final String TABLES = " " + Integer.toHexString(Schema.checkSum());

    private final Path database;
    private final Path seal;

    /** {@code file} as for {@link Store#file}, without H2's ending. */
    public Seal(Path file) {
        this.database = file.resolveSibling(file.getFileName() + ".mv.db");
        this.seal = file.resolveSibling(file.getFileName() + ".seal");
    }

    /** How the file of the store is found. */
    public enum State {
        /** As it was left. */
        INTACT,
        /** There is no file. */
        MISSING,
        /** The program ended without closing it, as in a crash; what it holds is not known. */
        UNSEALED,
        /** As it was left, by a version of the program that makes other tables. */
        OUTDATED,
        /** Its content is not what it was when it was closed. */
        BROKEN
    }

    /** The file itself. */
    public Path database() {
        return database;
    }

    public State state() throws IOException {
        if (!Files.exists(database)) {
            return State.MISSING;
        }
        if (!Files.exists(seal)) {
            return State.UNSEALED;
        }
        var written = new String(Files.readAllBytes(seal), StandardCharsets.ISO_8859_1);
        var sum = checkSum();
        if (written.equals(sum + TABLES)) {
            return State.INTACT;
        }
        return written.equals(sum) || written.startsWith(sum + " ") ? State.OUTDATED : State.BROKEN;
    }

    /** To be called before the store is opened: from now on its file changes. */
    public void remove() throws IOException {
        if (Files.deleteIfExists(seal)) {
            Folders.force(seal.resolveSibling(".").normalize());
        }
    }

    /** To be called once the store is closed in good order. */
    public void put() throws IOException {
        if (Files.exists(database)) {
            var sum = (checkSum() + TABLES).getBytes(StandardCharsets.US_ASCII);
            SafeFile.replace(seal, stream -> stream.write(sum));
        }
    }

    private String checkSum() throws IOException {
        var crc = new CRC32C();
        var length = 0L;
        var block = new byte[1 << 16];
        try (var in = Files.newInputStream(database)) {
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                crc.update(block, 0, read);
                length += read;
            }
        }
        return length + " " + Long.toHexString(crc.getValue());
    }
}
