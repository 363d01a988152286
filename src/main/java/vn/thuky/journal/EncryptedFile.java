package vn.thuky.journal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * A file encrypted in pieces: a mark, a salt from which its key is made, then pieces of 64 KiB, each with its tag. The nonce of a piece is
 * its number and whether it is the last, so that none can be left out, added or exchanged.
 */
final class EncryptedFile {
    static final byte[] START = "THUKY-1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int PIECE = 1 << 16;
    private static final int TAG_BYTES = KeyVault.TAG_BITS / Byte.SIZE;

    private EncryptedFile() {}

    private static byte[] piece(int mode, SecretKey key, long number, boolean last, byte[] bytes, int length)
            throws IOException {
        var nonce = ByteBuffer.allocate(KeyVault.NONCE_BYTES)
                .putInt(last ? 1 : 0)
                .putLong(number)
                .array();
        try {
            return KeyVault.cipher(mode, key, nonce).doFinal(bytes, 0, length);
        } catch (GeneralSecurityException e) {
            throw new Vault.Tampered();
        }
    }

    /** Encrypts what is written; the last piece goes out on closing. */
    static final class Output extends FilterOutputStream {
        private final SecretKey key;
        private final byte[] waiting = new byte[PIECE];
        private int length;
        private long number;
        private boolean closed;

        Output(OutputStream target, SecretKey key) {
            super(target);
            this.key = key;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            var from = offset;
            var left = count;
            while (left > 0) {
                if (length == PIECE) {
                    put(false);
                }
                var now = Math.min(left, PIECE - length);
                System.arraycopy(bytes, from, waiting, length, now);
                length += now;
                from += now;
                left -= now;
            }
        }

        private void put(boolean last) throws IOException {
            out.write(piece(Cipher.ENCRYPT_MODE, key, number, last, waiting, length));
            number++;
            length = 0;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                put(true);
                super.close();
            }
        }
    }

    /** Decrypts what is read, piece by piece, and hands out nothing that is not authentic. */
    static final class Input extends FilterInputStream {
        private final PushbackInputStream source;
        private final SecretKey key;
        private ByteArrayInputStream ready = new ByteArrayInputStream(new byte[0]);
        private long number;
        private boolean ended;

        Input(InputStream source, SecretKey key) {
            this(new PushbackInputStream(source, 1), key);
        }

        private Input(PushbackInputStream source, SecretKey key) {
            super(source);
            this.source = source;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            return fill() ? ready.read() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            return count == 0 ? 0 : fill() ? ready.read(target, offset, count) : -1;
        }

        @Override
        public int available() {
            return ready.available();
        }

        @Override
        public long skip(long count) throws IOException {
            return count > 0 && fill() ? ready.skip(count) : 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private boolean fill() throws IOException {
            while (ready.available() == 0 && !ended) {
                var bytes = source.readNBytes(PIECE + TAG_BYTES);
                var next = source.read();
                if (next >= 0) {
                    source.unread(next);
                }
                ended = next < 0;
                ready = new ByteArrayInputStream(piece(Cipher.DECRYPT_MODE, key, number, ended, bytes, bytes.length));
                number++;
            }
            return ready.available() > 0;
        }
    }
}
