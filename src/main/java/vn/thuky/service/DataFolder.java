package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thuky.domain.Id;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Vault;

/**
 * Where everything is kept.
 *
 * <pre>
 * conferences/&lt;id&gt;/journal.jsonl, attachments/&lt;sha256&gt;, draft.txt
 * office/journal.jsonl, attachments/&lt;sha256&gt; (house forms)
 * store/thuky.mv.db      rebuilt when missing
 * backups/*.zip          verified before they are kept
 * device/                what belongs to this laptop: its identity, window size, lock
 * key.txt                only with a password: everything but device/ is encrypted then, and there is no store
 * </pre>
 *
 * @param vault how content lies in it
 */
public record DataFolder(Path root, Vault vault) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** A folder without a password. */
    public DataFolder(Path root) {
        this(root, Vault.CLEAR);
    }

    /** What is kept of the password; there is no such file without one. */
    public Path keyFile() {
        return root.resolve("key.txt");
    }

    /** The platform's place for application data, or {@code THUKY_DATA} where that is set. */
    public static DataFolder standard(Map<String, String> environment) {
        var given = environment.getOrDefault("THUKY_DATA", "");
        if (!given.isBlank()) {
            return new DataFolder(Path.of(given));
        }
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return new DataFolder((local.isBlank() ? home : Path.of(local)).resolve("ThuKyHoiNghi"));
        }
        if (system.contains("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/ThuKyHoiNghi"));
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return new DataFolder((data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("thuky"));
    }

    public Path journal(Scope scope) {
        return folder(scope).resolve("journal.jsonl");
    }

    /** Whose journal this is; see {@link #journal}. */
    Scope scope(Path journal) {
        var owner = journal.resolveSibling(".").normalize();
        return owner.equals(root.resolve("office")) ? Scope.OFFICE : Scope.of(new ConferenceId(name(owner)));
    }

    public Path attachments(ConferenceId conference) {
        return attachments(Scope.of(conference));
    }

    /** The files of a conference, or of the office. */
    public Path attachments(Scope scope) {
        return folder(scope).resolve("attachments");
    }

    public Path draft(ConferenceId conference) {
        return folder(Scope.of(conference)).resolve("draft.txt");
    }

    /** The store's file without H2's ending. */
    public Path store() {
        return root.resolve("store").resolve("thuky");
    }

    /** Where backups lie. */
    public Path backups() {
        return root.resolve("backups");
    }

    public Path device() {
        return root.resolve("device");
    }

    /** The conferences that have a folder with a journal. */
    public List<ConferenceId> conferences() throws IOException {
        var folder = root.resolve("conferences");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<ConferenceId>();
        try (var children = Files.list(folder)) {
            for (var child : (Iterable<Path>) children.sorted(Comparator.naturalOrder())::iterator) {
                if (Files.exists(child.resolve("journal.jsonl")) && isId(child)) {
                    found.add(new ConferenceId(name(child)));
                }
            }
        }
        return found;
    }

    private Path folder(Scope scope) {
        return scope.conference()
                .map(id -> root.resolve("conferences").resolve(id.value()))
                .orElse(root.resolve("office"));
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static boolean isId(Path folder) {
        try {
            Id.check(name(folder));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
