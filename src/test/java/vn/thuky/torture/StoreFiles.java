package vn.thuky.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.async.FilePathAsync;

/** H2's {@code async:}, in whose place it lets H2 write through the {@link Disk} in use what lies there. */
public final class StoreFiles extends FilePathAsync {
    /** For H2, which makes one for every file. */
    public StoreFiles() {}

    static void register() {
        FilePath.register(new StoreFiles());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var path = path();
        if (!onDisk(path)) {
            return super.open(mode);
        }
        var disk = Disk.current();
        if (!mode.equals("r") && !Files.exists(path)) {
            disk.create(path);
        }
        return new DiskChannel(disk, getBase().open(mode), disk.file(path));
    }

    @Override
    public boolean createFile() {
        var path = path();
        if (onDisk(path) && !Files.exists(path)) {
            told(() -> Disk.current().create(path));
        }
        return super.createFile();
    }

    @Override
    public void delete() {
        var path = path();
        if (onDisk(path) && Files.exists(path)) {
            told(() -> Disk.current().delete(path));
        }
        super.delete();
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        var path = path();
        if (onDisk(path)) {
            told(() -> Disk.current().rename(path, ((StoreFiles) target).path()));
        }
        super.moveTo(target, atomicReplace);
    }

    private Path path() {
        return Path.of(getBase().toString());
    }

    private static boolean onDisk(Path path) {
        return path.startsWith(Disk.current().root());
    }

    private interface Telling {
        void tell() throws IOException;
    }

    private static void told(Telling telling) {
        try {
            telling.tell();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
