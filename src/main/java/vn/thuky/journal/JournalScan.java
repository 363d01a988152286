package vn.thuky.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a journal through as it is opened. A half-written last line is put aside beside the file and cut off. */
final class JournalScan {
    private final Path file;
    private final Scope scope;
    private final Vault vault;
    private final JournalFile opened;
    private final List<Damage> damages = new ArrayList<>();
    private long length;
    private long lastSeq;
    private long lastRead;
    private byte[] lastLine = new byte[0];

    JournalScan(Path file, Scope scope, Vault vault, JournalFile opened) {
        this.file = file;
        this.scope = scope;
        this.vault = vault;
        this.opened = opened;
    }

    /**
     * What a journal holds.
     *
     * @param length number of bytes, the end of the last line among them
     * @param lastSeq number of the last change; 0 when there is none
     * @param lastTick moment of the last change that can be read
     */
    record Found(long length, long lastSeq, Tick lastTick, List<Damage> damages) {}

    /** Reads to the end of the file, which is the end of a line afterwards. */
    Found run() throws IOException {
        readLines();
        return new Found(length, lastSeq, tickOf(lastLine), List.copyOf(damages));
    }

    private void readLines() throws IOException {
        var number = 0L;
        try (var lines = new Lines(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (!lines.ended()) {
                    takeUnended(line.get(), number);
                    return;
                }
                var clear = vault.opened(scope, line.get());
                if (number == 1) {
                    header(Line.read(clear));
                } else {
                    take(clear, number);
                }
                length = lines.offset();
            }
        }
    }

    /** A last line without its end: whole, if perhaps with the beginning of another behind it, or half written. */
    private void takeUnended(byte[] line, long number) throws IOException {
        var whole = wholeLength(line);
        if (whole == 0) {
            tear(line, number);
            return;
        }
        var taken = vault.opened(scope, Arrays.copyOf(line, whole));
        if (number == 1) {
            header(Line.read(taken));
        } else {
            take(taken, number);
        }
        length += whole;
        if (line.length > whole + 1) {
            putAside(Arrays.copyOfRange(line, whole, line.length), number + 1);
        }
        write(new byte[] {'\n'});
        opened.force();
    }

    /** How many bytes are a line that is intact, when others follow in the place of its end; 0 when there is none. */
    private int wholeLength(byte[] line) {
        return vault.key().isEmpty()
                ? Line.wholeLength(line)
                : KeyVault.ends(line)
                        .filter(end -> Line.intact(vault.opened(scope, Arrays.copyOf(line, end))))
                        .findFirst()
                        .orElse(0);
    }

    private void header(Optional<JsonNode> node) throws Journal.NewerFormat {
        if (node.isEmpty()) {
            damages.add(new Damage(Damage.Kind.BAD_LINE, file, 1, Optional.empty()));
        } else if (JournalReading.newer(node.get())) {
            throw new Journal.NewerFormat(file);
        }
    }

    /** Counts a line; one that cannot be read takes up one number all the same, so that no number is given twice. */
    private void take(byte[] line, long number) {
        var seq = Line.intact(line) ? Seq.of(line) : 0;
        if (seq == 0) {
            damages.add(new Damage(Damage.Kind.BAD_LINE, file, number, Optional.empty()));
            lastSeq++;
            return;
        }
        if (seq <= lastRead) {
            damages.add(new Damage(Damage.Kind.BAD_LINE, file, number, Optional.empty()));
            return;
        }
        lastRead = seq;
        if (seq > lastSeq + 1) {
            damages.add(new Damage(Damage.Kind.MISSING_LINES, file, number, Optional.empty()));
        }
        lastSeq = Math.max(lastSeq, seq);
        lastLine = line;
    }

    private static Tick tickOf(byte[] line) {
        try {
            return Line.read(line)
                    .map(node -> Tick.of(node.path("tick").asString("")))
                    .orElse(Tick.ZERO);
        } catch (IllegalArgumentException e) {
            return Tick.ZERO;
        }
    }

    private void tear(byte[] line, long number) throws IOException {
        putAside(line, number);
        if (number == 1) {
            write(vault.closed(scope, 0, Line.header(scope, Journal.FORMAT)));
            opened.force();
        }
    }

    private void putAside(byte[] torn, long number) throws IOException {
        var kept = Folders.free(file, "torn");
        Files.write(kept, torn, StandardOpenOption.CREATE_NEW);
        opened.cut(length);
        damages.add(new Damage(Damage.Kind.TORN_END, file, number, Optional.of(kept)));
    }

    private void write(byte[] bytes) throws IOException {
        opened.write(ByteBuffer.wrap(bytes), length);
        length += bytes.length;
    }
}
