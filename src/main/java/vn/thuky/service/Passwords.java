package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.SafeFile;

/**
 * The password of a data folder. Setting and removing one only notes it down; the folder is encrypted or decrypted when it is opened the
 * next time, by {@code service.backup.Conversion}. Blocking: each try takes a good part of a second, and after a wrong one longer.
 */
public final class Passwords {

    /** Shorter ones are refused. */
    public static final int SHORTEST = 8;

    private static final int MOST_SECONDS = 30;

    private final DataFolder folder;
    private final Consumer<Duration> pause;
    private final int rounds;
    private int wrong;

    public Passwords(DataFolder folder) {
        this(folder, length -> LockSupport.parkNanos(length.toNanos()), KeyFile.ROUNDS);
    }

    /** {@code pause} waits after a wrong password; {@code rounds} make trying a new one slow. */
    Passwords(DataFolder folder, Consumer<Duration> pause, int rounds) {
        this.folder = folder;
        this.pause = pause;
        this.rounds = rounds;
    }

    /** True when the folder opens by a password only. */
    public boolean needed() {
        return Files.exists(folder.keyFile()) || Files.exists(copy());
    }

    /**
     * The folder as it can be opened; empty when the password is wrong.
     *
     * @throws CannotOpen when what is kept of the password is damaged
     */
    public synchronized Optional<DataFolder> unlock(char[] password) throws CannotOpen {
        var vault = keyFile().vault(password);
        tried(vault.isPresent());
        return vault.map(key -> new DataFolder(folder.root(), key));
    }

    /** Sets a password where there is none. */
    public synchronized void set(char[] password) {
        write(KeyFile.fresh(password, rounds));
    }

    /** Changes the password; false when the old one is wrong. */
    public synchronized boolean change(char[] old, char[] password) throws CannotOpen {
        var changed = keyFile().changed(old, password, rounds);
        tried(changed.isPresent());
        changed.ifPresent(this::write);
        return changed.isPresent();
    }

    /** Removes the password; false when it is wrong. */
    public synchronized boolean remove(char[] password) throws CannotOpen {
        var right = unlock(password).isPresent();
        if (right) {
            write(keyFile().with(KeyFile.State.OPENING));
        }
        return right;
    }

    /** What is kept of the password; it must be needed. */
    public KeyFile keyFile() throws CannotOpen {
        return read(folder.keyFile())
                .or(() -> read(copy()))
                .orElseThrow(() -> new CannotOpen(CannotOpen.Reason.DAMAGED_KEY, folder.root()));
    }

    /** Everything is encrypted now. */
    public void closed() throws CannotOpen {
        write(keyFile().with(KeyFile.State.CLOSED));
    }

    /** Everything is decrypted now. */
    public void removed() throws IOException {
        Files.deleteIfExists(copy());
        Files.deleteIfExists(folder.keyFile());
    }

    private void tried(boolean right) {
        if (right) {
            wrong = 0;
            return;
        }
        pause.accept(Duration.ofSeconds(Math.min(MOST_SECONDS, 1L << Math.min(wrong, 10))));
        wrong++;
    }

    /** Without it nothing can be read any more, so there are two of them. */
    private Path copy() {
        return folder.keyFile().resolveSibling("key-copy.txt");
    }

    private static Optional<KeyFile> read(Path file) {
        try {
            return KeyFile.read(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(KeyFile keyFile) {
        try {
            SafeFile.replace(folder.keyFile(), stream -> stream.write(keyFile.bytes()));
            SafeFile.replace(copy(), stream -> stream.write(keyFile.bytes()));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }
}
