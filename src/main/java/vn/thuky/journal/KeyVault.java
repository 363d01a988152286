package vn.thuky.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Content encrypted with AES-256-GCM. Each journal has a key of its own, made from that of the folder; a line is its number, a blank, and
 * in Base64 a fresh nonce with the encrypted line, the number being authenticated with it.
 */
public final class KeyVault implements Vault {
    static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BITS = 128;

    private static final String LINE_KEY = "thuky journal ";
    private static final String FILE_KEY = "thuky file";
    private static final String KEY_NAME = "thuky name";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TO_TEXT = Base64.getEncoder().withoutPadding();

    private final byte[] key;
    private final boolean clearToo;
    private final Map<Scope, SecretKey> lineKeys = new ConcurrentHashMap<>();

    /** {@code clearToo} reads what is not encrypted yet, or no longer, as it is: while a folder goes from one to the other. */
    KeyVault(byte[] key, boolean clearToo) {
        this.key = key.clone();
        this.clearToo = clearToo;
    }

    /** The same key, for a folder in which nothing is in clear. */
    public Vault strict() {
        return new KeyVault(key, false);
    }

    @Override
    public Optional<String> key() {
        return Optional.of(
                HexFormat.of().formatHex(derived(new byte[KEY_BYTES], KEY_NAME).getEncoded(), 0, 8));
    }

    @Override
    public byte[] closed(Scope scope, long seq, byte[] line) {
        var nonce = random(NONCE_BYTES);
        var number = String.valueOf(seq).getBytes(StandardCharsets.US_ASCII);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, lineKey(scope), nonce);
            cipher.updateAAD(number);
            var ended = line.length > 0 && line[line.length - 1] == '\n';
            var sealed = cipher.doFinal(line, 0, ended ? line.length - 1 : line.length);
            var text = TO_TEXT.encode(joined(nonce, sealed));
            var written = joined(joined(number, new byte[] {' '}), text);
            return ended ? joined(written, new byte[] {'\n'}) : written;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    @Override
    public byte[] opened(Scope scope, byte[] written) {
        if (clearToo && written.length > 0 && written[0] == '{') {
            return written;
        }
        var blank = 0;
        while (blank < written.length && written[blank] != ' ') {
            blank++;
        }
        try {
            var text = Arrays.copyOfRange(written, Math.min(blank + 1, written.length), written.length);
            var bytes = Base64.getDecoder().decode(text);
            var nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, lineKey(scope), nonce);
            cipher.updateAAD(written, 0, blank);
            return cipher.doFinal(bytes, NONCE_BYTES, Math.max(0, bytes.length - NONCE_BYTES));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return new byte[0];
        }
    }

    /** Where a written line may end: at the end of the bytes, or where its end has become another letter and the next line begins. */
    static IntStream ends(byte[] bytes) {
        var first = indexOf(bytes, 0, KeyVault::isNoLetter);
        var blank = indexOf(bytes, first + 1, one -> one == ' ');
        var number = blank;
        while (number > first + 1 && bytes[number - 1] >= '0' && bytes[number - 1] <= '9') {
            number--;
        }
        var odd = indexOf(bytes, first + 1, KeyVault::isNoLetter);
        return IntStream.concat(
                        IntStream.of(bytes.length, bytes.length - 1, odd),
                        IntStream.rangeClosed(number - 1, blank - 1).limit(20))
                .filter(end -> end > 0 && end <= bytes.length);
    }

    private static int indexOf(byte[] bytes, int from, IntPredicate wanted) {
        return IntStream.range(Math.min(from, bytes.length), bytes.length)
                .filter(i -> wanted.test(bytes[i]))
                .findFirst()
                .orElse(bytes.length);
    }

    private static boolean isNoLetter(int one) {
        return one > 'z' || LETTERS.indexOf(one) < 0;
    }

    @Override
    public OutputStream writing(OutputStream target) throws IOException {
        var salt = random(KEY_BYTES);
        target.write(EncryptedFile.START);
        target.write(salt);
        return new EncryptedFile.Output(target, derived(salt, FILE_KEY));
    }

    @Override
    public InputStream reading(InputStream source) throws IOException {
        var start = source.readNBytes(EncryptedFile.START.length);
        if (!Arrays.equals(start, EncryptedFile.START)) {
            if (!clearToo) {
                throw new Tampered();
            }
            var whole = new PushbackInputStream(source, EncryptedFile.START.length);
            whole.unread(start);
            return whole;
        }
        var salt = source.readNBytes(KEY_BYTES);
        if (salt.length < KEY_BYTES) {
            throw new Tampered();
        }
        return new EncryptedFile.Input(source, derived(salt, FILE_KEY));
    }

    private SecretKey lineKey(Scope scope) {
        return lineKeys.computeIfAbsent(scope, own -> derived(new byte[KEY_BYTES], LINE_KEY + own.name()));
    }

    private SecretKey derived(byte[] salt, String use) {
        try {
            var how = HKDFParameterSpec.ofExtract()
                    .addIKM(new SecretKeySpec(key, "AES"))
                    .addSalt(salt)
                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HKDF", e);
        }
    }

    static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
