package vn.thuky.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of the password of a data folder: the folder's key, encrypted by a key that is made from the password. Nothing in it helps
 * to find the password but trying.
 *
 * <pre>
 * thuky key 1
 * state closed
 * made PBKDF2WithHmacSHA512 600000 &lt;salt&gt;
 * key &lt;name of the key&gt; &lt;nonce and encrypted key&gt;
 * sum &lt;CRC32C of all before&gt;
 * </pre>
 *
 * @param state whether all of the folder is encrypted, or is on the way
 * @param id name of the key, the same whatever the password; see {@link Vault#key}
 * @param rounds of PBKDF2
 * @param wrapped the nonce and the encrypted key
 */
public record KeyFile(State state, String id, int rounds, Bytes salt, Bytes wrapped) {

    /** How often PBKDF2 goes round for a new password. */
    public static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT_BYTES = 16;
    private static final Pattern TEXT = Pattern.compile("""
            (thuky key 1
            state (closing|closed|opening)
            made PBKDF2WithHmacSHA512 ([0-9]{1,8}) ([0-9a-f]{32})
            key ([0-9a-f]{16}) ([0-9a-f]{120})
            )sum ([0-9a-f]{8})
            """);

    /** How far a folder is. */
    public enum State {
        /** A password was set, and the folder is being encrypted. */
        CLOSING,
        /** Everything is encrypted. */
        CLOSED,
        /** The password is being removed, and the folder decrypted. */
        OPENING
    }

    /** Bytes that are compared by content. */
    public record Bytes(String hex) {
        static Bytes of(byte[] bytes) {
            return new Bytes(HexFormat.of().formatHex(bytes));
        }

        byte[] array() {
            return HexFormat.of().parseHex(hex);
        }
    }

    /** For a folder that gets a password: a new key, and everything still to be encrypted. */
    public static KeyFile fresh(char[] password, int rounds) {
        return wrapping(KeyVault.random(KeyVault.KEY_BYTES), password, State.CLOSING, rounds);
    }

    /** Reads {@link #text}; empty when it is something else. */
    public static Optional<KeyFile> read(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var rounds = Integer.parseInt(parts.group(3));
        return rounds < 1 || rounds > MOST_ROUNDS || !sum(parts.group(1)).equals(parts.group(7))
                ? Optional.empty()
                : Optional.of(new KeyFile(
                        State.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                        parts.group(5),
                        rounds,
                        new Bytes(parts.group(4)),
                        new Bytes(parts.group(6))));
    }

    public String text() {
        var text = "thuky key 1\nstate " + state.name().toLowerCase(Locale.ROOT) + "\nmade PBKDF2WithHmacSHA512 "
                + rounds + " " + salt.hex() + "\nkey " + id + " " + wrapped.hex() + "\n";
        return text + "sum " + sum(text) + "\n";
    }

    private static String sum(String text) {
        var crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    public KeyFile with(State value) {
        return new KeyFile(value, id, rounds, salt, wrapped);
    }

    /** The vault of the folder; empty when the password is wrong. Takes a good part of a second, so that trying many takes long. */
    public Optional<KeyVault> vault(char[] password) {
        return unwrapped(password).map(key -> new KeyVault(key, state != State.CLOSED));
    }

    /** The same key under another password; empty when the old one is wrong. */
    public Optional<KeyFile> changed(char[] old, char[] password, int rounds) {
        return unwrapped(old).map(key -> wrapping(key, password, state, rounds));
    }

    private static KeyFile wrapping(byte[] key, char[] password, State state, int rounds) {
        var salt = KeyVault.random(SALT_BYTES);
        var nonce = KeyVault.random(KeyVault.NONCE_BYTES);
        try {
            var cipher = KeyVault.cipher(Cipher.ENCRYPT_MODE, passwordKey(password, salt, rounds), nonce);
            var wrapped = Arrays.copyOf(nonce, nonce.length + key.length + KeyVault.TAG_BITS / Byte.SIZE);
            cipher.doFinal(key, 0, key.length, wrapped, nonce.length);
            var id = new KeyVault(key, false).key().orElseThrow();
            return new KeyFile(state, id, rounds, Bytes.of(salt), Bytes.of(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private Optional<byte[]> unwrapped(char[] password) {
        var bytes = wrapped.array();
        try {
            var nonce = Arrays.copyOf(bytes, KeyVault.NONCE_BYTES);
            var cipher = KeyVault.cipher(Cipher.DECRYPT_MODE, passwordKey(password, salt.array(), rounds), nonce);
            return Optional.of(cipher.doFinal(bytes, nonce.length, bytes.length - nonce.length));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** However the keyboard composes Vietnamese letters, the password is the same. */
    private static SecretKeySpec passwordKey(char[] password, byte[] salt, int rounds) throws GeneralSecurityException {
        var composed =
                Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(composed, salt, rounds, KeyVault.KEY_BYTES * Byte.SIZE);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);
            return new SecretKeySpec(key.getEncoded(), "AES");
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, ' ');
        }
    }

    /** The bytes of {@link #text}. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }
}
