package vn.thuky.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import vn.thuky.journal.Unclosed;
import vn.thuky.journal.Vault;

/** The outcome of copying a file: how much it was, and the SHA-256 of it in small hexadecimal digits. */
public record HashedCopy(long size, String sha256) {
    private static final int BLOCK = 1 << 16;

    /**
     * Copies into a file that exists and forces it to disk. Reading stops as soon as more than {@code limit} bytes were read.
     *
     * @param vault how the copy lies on the disk
     * @param copied told the number of bytes copied so far
     * @throws IOException when the source cannot be read
     * @throws NotSaved when the copy cannot be written
     */
    public static HashedCopy make(InputStream source, Path target, Vault vault, long limit, LongConsumer copied)
            throws IOException {
        try (var channel = open(target)) {
            var out = writing(channel, vault);
            var digest = newDigest();
            var block = new byte[BLOCK];
            var size = 0L;
            for (var read = source.read(block); read >= 0; read = size > limit ? -1 : source.read(block)) {
                digest.update(block, 0, read);
                write(out, block, read);
                size += read;
                copied.accept(size);
            }
            force(out, channel);
            return new HashedCopy(size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** The SHA-256 of these bytes, in the same digits. */
    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(newDigest().digest(content));
    }

    private static FileChannel open(Path target) {
        try {
            return FileChannel.open(target, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static OutputStream writing(FileChannel channel, Vault vault) {
        try {
            return vault.writing(new Unclosed(Channels.newOutputStream(channel)));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static void write(OutputStream out, byte[] block, int length) {
        try {
            out.write(block, 0, length);
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static void force(OutputStream out, FileChannel channel) {
        try {
            out.close();
            channel.force(true);
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
