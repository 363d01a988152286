package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.thuky.journal.SafeFile;

/** Writes a plain text for the user, whole or not at all. */
public final class TextFile {
    private TextFile() {}

    /** Throws {@link NotSaved} when it cannot be written. */
    public static void write(Path file, String text) {
        try {
            SafeFile.replace(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }
}
