package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import vn.thuky.journal.Scope;

/** Makes a journal one that a later version of the program wrote. */
public final class NewerJournal {
    private NewerJournal() {}

    /** Gives what it says now. */
    public static String make(Path journal, Scope scope) throws IOException {
        var header = "\"thuky\":\"journal\",\"format\":99,\"scope\":\"" + scope.name() + "\"}";
        var crc = new CRC32C();
        crc.update(header.getBytes(StandardCharsets.UTF_8));
        var lines = Files.readAllLines(journal);
        lines.set(0, "{\"crc\":\"%08x\",%s".formatted(crc.getValue(), header));
        Files.write(journal, lines);
        return Files.readString(journal);
    }
}
