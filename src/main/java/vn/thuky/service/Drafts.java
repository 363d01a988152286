package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Folders;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Unclosed;

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
            try (var file = folder.vault().reading(Files.newInputStream(folder.draft(conference)))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
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

    /**
     * Keeps the text and waits for it; blocking.
     *
     * @throws NotSaved when it could not be written
     */
    public void keepNow(ConferenceId conference, String text) {
        try {
            keep(conference, text).join();
        } catch (CompletionException e) {
            throw new NotSaved(e);
        }
    }

    private void write(ConferenceId conference, String text, CompletableFuture<String> kept) {
        try {
            write(folder.draft(conference), text);
            kept.complete(text);
        } catch (IOException e) {
            kept.completeExceptionally(new NotSaved(e));
        }
    }

    private void write(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        if (Files.notExists(folder.root())) {
            throw new NoSuchFileException(folder.root().toString());
        }
        Folders.create(file.resolveSibling(".").normalize());
        SafeFile.replace(file, stream -> {
            try (var draft = folder.vault().writing(new Unclosed(stream))) {
                draft.write(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
