package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuky.domain.Id;
import vn.thuky.journal.Folders;
import vn.thuky.journal.SafeFile;

/** The identity of this laptop's data folder, by which changes made on it are told from those made elsewhere. */
final class Device {
    private Device() {}

    /** Reads the identity, making one at the first start. */
    static String id(Path folder) throws IOException {
        var file = folder.resolve("id");
        if (Files.exists(file)) {
            var value = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            if (Id.is(value)) {
                return value;
            }
        }
        Folders.create(folder);
        var fresh = Id.freshValue();
        SafeFile.replace(file, stream -> stream.write(fresh.getBytes(StandardCharsets.US_ASCII)));
        return fresh;
    }
}
