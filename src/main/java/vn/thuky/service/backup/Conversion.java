package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.KeyVault;
import vn.thuky.journal.Vault;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.FolderLock;
import vn.thuky.service.FolderRecoding;
import vn.thuky.service.Passwords;
import vn.thuky.service.Progress;

/**
 * Encrypts a data folder that has got a password, with its backups, or decrypts it when the password was removed; goes on with what a crash
 * has cut off. Blocking, and long for a large folder.
 *
 * @param folder as it can be opened now
 * @param backups those that could not be written again
 */
public record Conversion(DataFolder folder, Reworked backups) {
    private static final Logger LOG = Logger.getLogger(Conversion.class.getName());
    private static final Reworked NONE = new Reworked(List.of(), Optional.empty());

    /**
     * Brings a folder to where its password is; does nothing when it is there.
     *
     * @param unlocked the folder as its password has opened it
     * @throws CannotOpen when it is open elsewhere, or cannot be written
     */
    public static Conversion finish(DataFolder unlocked, ZoneId zone) throws CannotOpen {
        var passwords = new Passwords(unlocked);
        if (!(unlocked.vault() instanceof KeyVault vault)) {
            return new Conversion(unlocked, NONE);
        }
        var strict = new DataFolder(unlocked.root(), vault.strict());
        if (passwords.keyFile().state() == KeyFile.State.CLOSED) {
            return new Conversion(strict, NONE);
        }
        try (var _ = FolderLock.take(unlocked.device().resolve("lock"))
                .orElseThrow(() -> new CannotOpen(CannotOpen.Reason.IN_USE, unlocked.root()))) {
            return convert(unlocked, strict, passwords, zone);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the data folder is not encrypted or decrypted to the end", e);
            throw new CannotOpen(CannotOpen.Reason.NOT_WRITABLE, unlocked.root());
        }
    }

    private static Conversion convert(DataFolder unlocked, DataFolder strict, Passwords passwords, ZoneId zone)
            throws IOException, CannotOpen {
        var keyFile = passwords.keyFile();
        var closing = keyFile.state() == KeyFile.State.CLOSING;
        var to = closing ? strict.vault() : Vault.CLEAR;
        new FolderRecoding(unlocked, to).run();
        var reworked = backups(
                unlocked,
                new Recoded(to, closing ? Optional.of(keyFile.with(KeyFile.State.CLOSED)) : Optional.empty()),
                zone);
        if (closing) {
            passwords.closed();
            return new Conversion(strict, reworked);
        }
        passwords.removed();
        return new Conversion(new DataFolder(unlocked.root()), reworked);
    }

    private static Reworked backups(DataFolder folder, Rework rework, ZoneId zone) throws IOException {
        var left = new ArrayList<>(
                new Reworking(new Shelf(folder.backups(), zone, folder.vault()), rework, Progress.NONE).run());
        var second = new SecondPlace(folder).folder();
        if (second.filter(Files::isDirectory).isPresent()) {
            left.addAll(new Reworking(new Shelf(second.get(), zone, folder.vault()), rework, Progress.NONE).run());
        }
        return new Reworked(left, second.filter(place -> !Files.isDirectory(place)));
    }
}
