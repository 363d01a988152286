package vn.thuky.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Lets H2 write through the {@link Disk} in use: its files are named {@code disk:/…}. */
public final class StoreFiles extends FilePathWrapper {
    static final String SCHEME = "disk";

    /** For H2, which makes one for every file. */
    public StoreFiles() {}

    static void register() {
        FilePath.register(new StoreFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var disk = Disk.current();
        var path = Path.of(getBase().toString());
        if (!mode.equals("r") && !Files.exists(path)) {
            disk.create(path);
        }
        return new DiskChannel(disk, getBase().open(mode), disk.file(path));
    }

    @Override
    public boolean createFile() {
        var path = Path.of(getBase().toString());
        if (!Files.exists(path)) {
            told(() -> Disk.current().create(path));
        }
        return super.createFile();
    }

    @Override
    public void delete() {
        var path = Path.of(getBase().toString());
        if (Files.exists(path)) {
            told(() -> Disk.current().delete(path));
        }
        super.delete();
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        var to = Path.of(((StoreFiles) target).getBase().toString());
        told(() -> Disk.current().rename(Path.of(getBase().toString()), to));
        super.moveTo(target, atomicReplace);
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
