package vn.thuky.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * How content lies on the disk: as it is, or encrypted by the key of the data folder. Each line of a journal and each file is encrypted
 * on its own, so that appending stays what it is.
 */
public sealed interface Vault permits ClearVault, KeyVault {

    /** Without a password. */
    Vault CLEAR = new ClearVault();

    /** Which key it is, the same in all files that it encrypts; empty without one. */
    Optional<String> key();

    /**
     * A line as it is written.
     *
     * @param seq number of its change in the journal, 0 for the header
     * @param line as it is read later, with its end
     */
    byte[] closed(Scope scope, long seq, byte[] line);

    /** A written line as it is read, both without their ends; no bytes at all when it is not what was written for this scope. */
    byte[] opened(Scope scope, byte[] written);

    /** A stream that writes a whole file; closing it ends the file and closes the target. */
    OutputStream writing(OutputStream target) throws IOException;

    /**
     * A stream that reads a whole file; it fails with {@link Tampered} as soon as something is not as it was written. Closing it closes
     * the source.
     */
    InputStream reading(InputStream source) throws IOException;

    /** An encrypted file is not as it was written, or by another key. */
    final class Tampered extends IOException {
        private static final long serialVersionUID = 1;

        Tampered() {
            super("not as it was encrypted");
        }
    }
}
