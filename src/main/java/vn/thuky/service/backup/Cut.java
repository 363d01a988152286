package vn.thuky.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.Scope;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Ledger;

/**
 * What belongs to the data at one moment: how far each journal goes, and which attachments there are. Journals only grow and attachments
 * never change, so what a cut names can be read later while the program goes on.
 *
 * @param keyFile what is kept of the password, where the parts are encrypted
 */
record Cut(List<Part> parts, Optional<KeyFile> keyFile) {

    /** The first {@code length} bytes of a file, which has this name in a backup. */
    record Part(String name, Path file, long length) {}

    Cut {
        parts = List.copyOf(parts);
    }

    /** The data as they are between two changes. */
    static Cut of(DataFolder folder, Ledger ledger) throws IOException {
        var ends = ledger.ends();
        var parts = new ArrayList<Part>();
        add(parts, folder, Scope.OFFICE, ends.getOrDefault(Scope.OFFICE, Long.MAX_VALUE));
        addAttachments(parts, folder, Scope.OFFICE);
        for (var conference : folder.conferences()) {
            var scope = Scope.of(conference);
            add(parts, folder, scope, ends.getOrDefault(scope, Long.MAX_VALUE));
            addAttachments(parts, folder, scope);
        }
        return new Cut(parts, keyFile(folder));
    }

    /** How much is to be done to write it, with its check sums, and to read it back. */
    long work() {
        var bytes = parts.stream().mapToLong(Part::length).sum();
        var journals = parts.stream()
                .filter(part -> Names.scope(part.name()).isPresent())
                .mapToLong(Part::length)
                .sum();
        return 3 * bytes + BackupFile.RESTORED * journals;
    }

    private static Optional<KeyFile> keyFile(DataFolder folder) throws IOException {
        return folder.vault().key().isPresent()
                ? KeyFile.read(Files.readString(folder.keyFile())).map(key -> key.with(KeyFile.State.CLOSED))
                : Optional.empty();
    }

    private static void add(List<Part> parts, DataFolder folder, Scope scope, long end) throws IOException {
        var file = folder.journal(scope);
        if (Files.exists(file)) {
            parts.add(new Part(Names.journal(scope), file, Math.min(end, Files.size(file))));
        }
    }

    private static void addAttachments(List<Part> parts, DataFolder folder, Scope scope) throws IOException {
        var attachments = folder.attachments(scope);
        if (!Files.isDirectory(attachments)) {
            return;
        }
        try (var files = Files.list(attachments)) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                var name = Names.attachment(scope, String.valueOf(file.getFileName()));
                if (Names.known(name)) {
                    parts.add(new Part(name, file, Files.size(file)));
                }
            }
        }
    }
}
