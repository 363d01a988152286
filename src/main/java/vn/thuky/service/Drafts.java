package vn.thuky.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import vn.thuky.domain.conference.ConferenceId;

/**
 * The unfinished text of each conference's entry line, so that a power cut takes no more than the last letters. It is no record: it is
 * kept in a file of its own, written by the ledger's thread, whole or not at all.
 */
public final class Drafts {
    private final DataFolder folder;
    private final Ledger ledger;

    public Drafts(DataFolder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /** The text kept last; empty text when there is none. Blocking. */
    public String read(ConferenceId conference) {
        try {
            return new String(Files.readAllBytes(folder.draft(conference)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Keeps the text in place of the one before; empty text is none. The result is the text once it is on disk, or {@link NotSaved}. */
    public CompletableFuture<String> keep(ConferenceId conference, String text) {
        var kept = new CompletableFuture<String>();
        try {
            ledger.between(() -> write(conference, text, kept));
        } catch (RejectedExecutionException e) {
            kept.completeExceptionally(new NotSaved(e));
        }
        return kept;
    }

    private void write(ConferenceId conference, String text, CompletableFuture<String> kept) {
        try {
            write(folder.draft(conference), text);
            kept.complete(text);
        } catch (IOException e) {
            kept.completeExceptionally(new NotSaved(e));
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(".").normalize());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
