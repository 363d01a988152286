package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.thuky.domain.Id;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Recoding;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Vault;

/**
 * Writes all of a data folder but its backups again as another vault has it, file by file, each in one renaming: a folder in which that was
 * cut off is read by a vault that knows both, and done once more. Only while nobody else has the folder open.
 */
public final class FolderRecoding {
    private static final Pattern ATTACHMENT = Pattern.compile("[0-9a-f]{64}");

    private final DataFolder folder;
    private final Vault to;

    /** The folder's own vault reads what is there. */
    public FolderRecoding(DataFolder folder, Vault to) {
        this.folder = folder;
        this.to = to;
    }

    public void run() throws IOException {
        new JointAppend(folder).takeBackUnfinished();
        new ErasedFolders(folder).sweep();
        clear(folder.store().resolveSibling(".").normalize());
        new LastEnd(folder).closed();
        for (var left : files(folder.device())) {
            if (Files.isDirectory(left) && name(left).startsWith("import-")) {
                Folders.delete(left);
            }
        }
        recode(Scope.OFFICE);
        recodeAttachments(folder.attachments(Scope.OFFICE));
        for (var child : files(folder.root().resolve("conferences"))) {
            if (isId(name(child))) {
                var conference = new ConferenceId(name(child));
                recode(Scope.of(conference));
                recodeAttachments(folder.attachments(conference));
            }
        }
    }

    private void recode(Scope scope) throws IOException {
        for (var file : files(folder.journal(scope).resolveSibling(".").normalize())) {
            if (name(file).startsWith("journal.jsonl")) {
                SafeFile.replace(file, stream -> {
                    try (var source = Files.newInputStream(file)) {
                        Recoding.journal(scope, source, folder.vault(), stream, to);
                    }
                });
            } else if (name(file).equals("draft.txt")) {
                recodeFile(file);
            } else if (name(file).endsWith(".part")) {
                Files.delete(file);
            }
        }
    }

    private void recodeAttachments(Path attachments) throws IOException {
        for (var file : files(attachments)) {
            if (ATTACHMENT.matcher(name(file)).matches()) {
                recodeFile(file);
            } else {
                Files.delete(file);
            }
        }
    }

    private void recodeFile(Path file) throws IOException {
        try {
            SafeFile.replace(file, stream -> {
                try (var source = Files.newInputStream(file)) {
                    Recoding.file(source, folder.vault(), stream, to);
                }
            });
        } catch (Vault.Tampered e) {
            // it could not be read before, and cannot be read now: the check says so
        }
    }

    /** The store is built again where it is wanted. */
    private static void clear(Path store) throws IOException {
        for (var file : files(store)) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> files(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (var found = Files.list(in)) {
            return found.toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isId(String name) {
        try {
            Id.check(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
