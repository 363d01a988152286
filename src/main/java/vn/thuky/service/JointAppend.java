package vn.thuky.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuky.journal.Journal;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;

/**
 * Makes appending to several journals one thing: notes on disk how long they were before, and takes the note away when all are
 * appended. A note that is found at the start is of an append that was cut off; its journals are made as long as they were.
 */
final class JointAppend {
    private final DataFolder folder;
    private final Path note;

    JointAppend(DataFolder folder) {
        this.folder = folder;
        this.note = folder.device().resolve("appending");
    }

    void begin(Map<Scope, Journal.End> ends) throws IOException {
        write(ends.entrySet().stream()
                .map(end -> end.getKey().name() + " " + end.getValue().length())
                .collect(Collectors.joining("\n")));
    }

    /** All are appended, which counts from this moment on; or all are as they were. */
    void end() throws IOException {
        write("");
    }

    private void write(String text) throws IOException {
        SafeFile.replace(note, stream -> stream.write(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** To be called before journals are opened. */
    void takeBackUnfinished() throws IOException {
        if (!Files.exists(note)) {
            return;
        }
        for (var line : Files.readAllLines(note)) {
            var blank = line.indexOf(' ');
            cut(folder.journal(Scope.named(line.substring(0, blank))), Long.parseLong(line.substring(blank + 1)));
        }
        Files.delete(note);
    }

    private static void cut(Path journal, long length) throws IOException {
        if (Files.exists(journal) && Files.size(journal) > length) {
            try (var channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
                channel.truncate(length);
                channel.force(true);
            }
        }
    }
}
