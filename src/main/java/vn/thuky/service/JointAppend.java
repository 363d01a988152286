package vn.thuky.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Journal;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;

/**
 * Makes appending to several journals one thing: notes on disk how long they were before, and takes the note away when all are
 * appended. A note that is found at the start is of an append that was cut off; its journals are made as long as they were.
 */
final class JointAppend {
    private static final Logger LOG = Logger.getLogger(JointAppend.class.getName());
    private static final Pattern NOTED = Pattern.compile("(\\S+) ([0-9]{1,18})");

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

    /** To be called before journals are opened. A note that cannot be read is put aside: nothing is cut off that may have been saved. */
    void takeBackUnfinished() throws IOException {
        if (!Files.exists(note)) {
            return;
        }
        try {
            for (var end : noted().entrySet()) {
                cut(end.getKey(), end.getValue());
            }
            Files.delete(note);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the note of an append cannot be read", e);
            Files.move(note, Folders.free(note, "damaged"));
        }
    }

    private Map<Path, Long> noted() throws IOException {
        var ends = new LinkedHashMap<Path, Long>();
        for (var line : Files.readAllLines(note, StandardCharsets.ISO_8859_1)) {
            var parts = NOTED.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no end of a journal");
            }
            ends.put(folder.journal(Scope.named(parts.group(1))), Long.parseLong(parts.group(2)));
        }
        return ends;
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
