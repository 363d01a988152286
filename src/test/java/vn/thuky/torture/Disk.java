package vn.thuky.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What happens to the files below one real folder: every change is recorded in its order, and any of them can be made to fail. Journal,
 * backups and the store all write through it; see {@link DiskProvider} and {@link StoreFiles}.
 */
final class Disk {
    /** The one in use, for H2, which knows its files by name only. */
    private static volatile Disk current = new Disk(Path.of("/"), false);

    private final Path root;
    private final boolean lying;
    private final List<Op> ops = new ArrayList<>();
    private final Map<Path, Integer> files = new HashMap<>();
    private Predicate<Op> failing = op -> false;
    private int nextFile;

    /** A lying disk says that everything is forced, and forces nothing. */
    Disk(Path root, boolean lying) {
        this.root = root;
        this.lying = lying;
    }

    /** One change of the disk. Files are numbers, since their names change. */
    sealed interface Op {
        record Create(Path path, int file) implements Op {}

        record MakeFolder(Path path) implements Op {}

        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Write(int file, long at, byte[] bytes) implements Op {}

        record Truncate(int file, long length) implements Op {}

        record Force(int file) implements Op {}

        record ForceFolder(Path path) implements Op {}

        record Rename(Path from, Path to) implements Op {}

        record Delete(Path path) implements Op {}
    }

    static Disk current() {
        return current;
    }

    void use() {
        current = this;
    }

    Path root() {
        return root;
    }

    synchronized List<Op> ops() {
        return List.copyOf(ops);
    }

    synchronized int count() {
        return ops.size();
    }

    /** Changes of which this is true fail from now on. */
    synchronized void fail(Predicate<Op> which) {
        failing = which;
    }

    synchronized int file(Path path) {
        return files.computeIfAbsent(path, p -> nextFile++);
    }

    synchronized void create(Path path) throws IOException {
        var file = nextFile;
        check(new Op.Create(path, file));
        nextFile++;
        files.put(path, file);
        ops.add(new Op.Create(path, file));
    }

    synchronized void makeFolder(Path path) throws IOException {
        add(new Op.MakeFolder(path));
    }

    synchronized void write(int file, long at, ByteBuffer source) throws IOException {
        var bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        add(new Op.Write(file, at, bytes));
    }

    synchronized void truncate(int file, long length) throws IOException {
        add(new Op.Truncate(file, length));
    }

    synchronized void force(int file) throws IOException {
        var op = new Op.Force(file);
        check(op);
        if (!lying) {
            ops.add(op);
        }
    }

    synchronized void forceFolder(Path path) throws IOException {
        var op = new Op.ForceFolder(path.normalize());
        check(op);
        if (!lying) {
            ops.add(op);
        }
    }

    synchronized void rename(Path from, Path to) throws IOException {
        add(new Op.Rename(from, to));
        var file = files.remove(from);
        if (file != null) {
            files.put(to, file);
        }
    }

    synchronized void delete(Path path) throws IOException {
        add(new Op.Delete(path));
        files.remove(path);
    }

    private void add(Op op) throws IOException {
        check(op);
        ops.add(op);
    }

    private void check(Op op) throws IOException {
        if (failing.test(op)) {
            throw new IOException("the disk fails: " + op.getClass().getSimpleName());
        }
    }
}
