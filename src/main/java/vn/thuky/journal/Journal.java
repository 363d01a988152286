package vn.thuky.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

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
    private final List<Damage> damages;
    private final JournalFile opened;
    private long length;
    private long lastSeq;
    private Tick lastTick;
    private boolean ended = true;
    private boolean uncut;

    private Journal(Path file, Scope scope, Vault vault, JournalFile opened) throws IOException {
        this.file = file;
        this.scope = scope;
        this.vault = vault;
        this.opened = opened;
        var found = new JournalScan(file, scope, vault, opened).run();
        length = found.length();
        lastSeq = found.lastSeq();
        lastTick = found.lastTick();
        damages = found.damages();
        mark();
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
        var opened = new JournalFile(file);
        try {
            return new Journal(file, scope, vault, opened);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
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
        return damages;
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
