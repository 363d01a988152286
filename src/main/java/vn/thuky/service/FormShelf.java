package vn.thuky.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thuky.domain.document.FormFile;
import vn.thuky.export.form.HouseForm;
import vn.thuky.journal.Folders;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.reading.FormReading;
import vn.thuky.text.Clean;

/** The files of house forms, kept under the SHA-256 of their content; used by several threads. */
final class FormShelf {
    private final DataFolder folder;
    private final Clock clock;
    private final Map<String, HouseForm> read = new ConcurrentHashMap<>();

    FormShelf(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The form that a file of the user's is. */
    static HouseForm form(byte[] content) throws FormReading.Refused {
        var parts = FormReading.read(content);
        return new HouseForm(parts.parts(), parts.main());
    }

    /**
     * Keeps a file that was found to be a form. When it returns the copy is on the disk.
     *
     * @param name as the user knows it
     * @throws NotSaved when it could not be written
     */
    FormFile keep(String name, byte[] content) {
        var kept = folder.attachments(Scope.OFFICE);
        var sha256 = HashedCopy.sha256(content);
        var bytes = new ByteArrayOutputStream();
        try {
            try (var closed = folder.vault().writing(bytes)) {
                closed.write(content);
            }
            Folders.create(kept);
            SafeFile.replace(kept.resolve(sha256), stream -> stream.write(bytes.toByteArray()));
            return new FormFile(Clean.line(name), sha256, content.length, LocalDateTime.now(clock));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /**
     * The content as it was kept.
     *
     * @throws KeptFileLost when it is not there any more
     */
    byte[] content(FormFile form) {
        try (var source = folder.vault().reading(Files.newInputStream(file(form)))) {
            var content = source.readAllBytes();
            if (HashedCopy.sha256(content).equals(form.sha256())) {
                return content;
            }
            throw new KeptFileLost();
        } catch (IOException e) {
            throw new KeptFileLost();
        }
    }

    /**
     * The form as it was kept; looked through again when it is first used, since a backup may come from elsewhere.
     *
     * @throws KeptFileLost when it is not there any more
     */
    HouseForm form(FormFile form) throws FormReading.Refused {
        var content = content(form);
        var known = read.get(form.sha256());
        if (known != null) {
            return known;
        }
        var made = form(content);
        read.put(form.sha256(), made);
        return made;
    }

    private Path file(FormFile form) {
        if (!form.sha256().matches("[0-9a-f]{64}")) {
            throw new KeptFileLost();
        }
        return folder.attachments(Scope.OFFICE).resolve(form.sha256());
    }
}
