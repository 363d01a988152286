package vn.thuky.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.databind.JsonNode;

/**
 * The journal of one scope: an append-only file of checked lines. A change counts once {@link #append} has returned: it is forced to
 * disk then. Not thread-safe, and its thread must never be interrupted (an interrupt closes the file).
 *
 * <p>The end of a line is written after the line has been forced. So a line with its end was once saved, and is damaged when it cannot be
 * read; one without was perhaps never saved, and is whole or was half written.
 */
public final class Journal implements AutoCloseable {

    /** The format written; a journal of a later one is refused. */
    public static final int FORMAT = 1;

    private static final Logger LOG = Logger.getLogger(Journal.class.getName());

    private final Path file;
    private final Scope scope;
    private final Vault vault;
    private final List<Damage> damages = new ArrayList<>();
    private final JournalFile opened;
    private long length;
    private long lastSeq;
    private long lastRead;
    private byte[] lastLine = new byte[0];
    private Tick lastTick = Tick.ZERO;
    private boolean ended = true;
    private boolean uncut;

    private Journal(Path file, Scope scope, Vault vault) throws IOException {
        this.file = file;
        this.scope = scope;
        this.vault = vault;
        this.opened = new JournalFile(file);
    }

    /**
     * Opens the journal, creating it when there is none. A half-written last line is put aside beside the file and cut off; lines
     * that cannot be read stay in the file and are reported by {@link #damages()}.
     *
     * @throws NewerFormat when a later version of the program wrote it
     */
    public static Journal open(Path file, Scope scope, Vault vault) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            create(file, scope, vault);
        }
        var journal = new Journal(file, scope, vault);
        try {
            journal.scan();
            journal.lastTick = tickOf(journal.lastLine);
            journal.lastLine = new byte[0];
            journal.mark();
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
        return journal;
    }

    /** Opens a journal without a password; see {@link #open(Path, Scope, Vault)}. */
    public static Journal open(Path file, Scope scope) throws IOException {
        return open(file, scope, Vault.CLEAR);
    }

    public Scope scope() {
        return scope;
    }

    /** Number of the last change; 0 when there is none. */
    public long lastSeq() {
        return lastSeq;
    }

    /** Numbers up to this one were given, in lines that can no longer be read; they are not given again. */
    public void countFrom(long seq) {
        lastSeq = Math.max(lastSeq, seq);
    }

    /** The latest moment known of its changes, which the next one has to follow. */
    public Tick lastTick() {
        return lastTick;
    }

    /** What was found wrong on opening. */
    public List<Damage> damages() {
        return Collections.unmodifiableList(damages);
    }

    /**
     * Writes a change behind the last and forces it to disk. When it throws, the change is not in the journal and nothing is half
     * written.
     *
     * @param change numbered {@code lastSeq() + 1}
     */
    public void append(Change change) throws IOException {
        var line = vault.closed(scope, change.seq(), Line.of(change));
        var known = Arrays.copyOf(line, line.length - 1); // once the line is forced, nothing may fail any more
        follow();
        var start = end();
        try {
            if (uncut) {
                cut();
            }
            if (!ended) {
                writeEnd();
            }
            write(ByteBuffer.wrap(known));
            opened.force();
        } catch (IOException e) {
            takeBack(start, e);
            throw Obstacle.of(e, file);
        } catch (RuntimeException | Error e) {
            takeBack(start, e);
            throw e;
        }
        lastSeq = change.seq();
        lastTick = change.tick();
        ended = false;
        opened.mark(length - known.length, known);
        endIfPossible();
    }

    /** Another file may have the name by now; of one opened anew it is only known that what was forced is there. */
    private void follow() throws IOException {
        if (opened.follow()) {
            if (!uncut && opened.size() > length) {
                throw new JournalReplaced(file);
            }
            if (ended) {
                length--;
                ended = false;
            }
            uncut = true;
        }
    }

    private void mark() throws IOException {
        opened.mark(ended ? length - 1 : length);
    }

    /** The line is saved whether or not its end can be written now; else the next append writes it. */
    private void endIfPossible() {
        try {
            writeEnd();
        } catch (IOException | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "the end of a line is written later", e);
        }
    }

    private void writeEnd() throws IOException {
        write(ByteBuffer.wrap(new byte[] {'\n'}));
        ended = true;
    }

    /** Where the journal ends now, to come back to with {@link #back}. */
    public End end() {
        return new End(length, lastSeq, ended);
    }

    /** Takes back what was appended since; where the file cannot be cut now, the next append does it first. */
    public void back(End end) throws IOException {
        length = end.length();
        lastSeq = end.lastSeq();
        ended = end.ended();
        uncut = true;
        cut();
        mark();
    }

    /** Cuts off what a failed append has left; where that fails too, the next append does it first, on the file opened anew. */
    private void takeBack(End start, Throwable cause) {
        try {
            back(start);
        } catch (IOException e) {
            cause.addSuppressed(e);
            letGo(cause);
        }
    }

    private void letGo(Throwable cause) {
        try {
            opened.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void cut() throws IOException {
        opened.cut(length);
        uncut = false;
    }

    /** Gives every readable change after a number, in order. */
    public void read(long afterSeq, Consumer<Change> consumer) throws IOException {
        new JournalReading(file, scope, vault).read(afterSeq, consumer);
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    private static void create(Path file, Scope scope, Vault vault) throws IOException {
        var folder = file.resolveSibling(".").normalize();
        Folders.create(folder);
        SafeFile.replace(file, stream -> stream.write(vault.closed(scope, 0, Line.header(scope, FORMAT))));
    }

    private void write(ByteBuffer bytes) throws IOException {
        var end = length + bytes.remaining();
        opened.write(bytes, length);
        length = end;
    }

    private void scan() throws IOException {
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
        writeEnd();
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

    private void header(Optional<JsonNode> node) throws NewerFormat {
        if (node.isEmpty()) {
            damages.add(new Damage(Damage.Kind.BAD_LINE, file, 1, Optional.empty()));
        } else if (JournalReading.newer(node.get())) {
            throw new NewerFormat(file);
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
            write(ByteBuffer.wrap(vault.closed(scope, 0, Line.header(scope, FORMAT))));
            opened.force();
        }
    }

    private void putAside(byte[] torn, long number) throws IOException {
        var kept = Folders.free(file, "torn");
        Files.write(kept, torn, StandardOpenOption.CREATE_NEW);
        cut();
        damages.add(new Damage(Damage.Kind.TORN_END, file, number, Optional.of(kept)));
    }

    /**
     * The end of a journal at some moment.
     *
     * @param length number of bytes up to it
     * @param lastSeq number of the last change before it
     * @param ended the end of the last line is among them
     */
    public record End(long length, long lastSeq, boolean ended) {}

    /** A later version of the program wrote this journal. */
    public static final class NewerFormat extends IOException {
        private static final long serialVersionUID = 1;

        public NewerFormat(Path file) {
            super(file.toString());
        }
    }
}
