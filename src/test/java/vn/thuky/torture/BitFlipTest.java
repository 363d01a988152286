package vn.thuky.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.StartFinding.Kind;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.exchange.CannotImport;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;

/** One bit of a file is flipped: that is noticed or makes no difference, and is never silently something else. */
@Timeout(3600)
class BitFlipTest {
    private static final int FLIPS = Rounds.of(6, 500);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final Random random = new Random(Rounds.SEED);
    private DataFolder folder;
    private List<String> before;
    private List<String> ofConference;

    @BeforeEach
    void fill() throws CannotOpen {
        folder = new DataFolder(root.resolve("data"));
        try (var workspace = open(folder)) {
            Sample.of(workspace).add();
            before = state(workspace);
            ofConference = state(workspace, Scope.of(Sample.ID));
        }
    }

    @Test
    void inAJournalItIsNoticedAndWithAStoreNothingIsLost() throws IOException, CannotOpen {
        var journal = folder.journal(Scope.of(Sample.ID));
        for (var i = 0; i < FLIPS; i++) {
            var whole = keep(folder.root());
            flip(journal);
            try (var workspace = open(folder)) {
                assertThat(state(workspace)).isEqualTo(before);
            }
            restore(whole);
        }
    }

    @Test
    void inAJournalWithoutAStoreItIsNoticedOrMakesNoDifference() throws IOException, CannotOpen {
        var journal = folder.journal(Scope.of(Sample.ID));
        for (var i = 0; i < FLIPS; i++) {
            var whole = keep(folder.root());
            flip(journal);
            Files.delete(folder.root().resolve("store/thuky.mv.db"));
            try (var workspace = open(folder)) {
                var damage = workspace.findings().stream().anyMatch(found -> found.kind() != Kind.STORE_MISSING);
                assertThat(damage || state(workspace).equals(before)).isTrue();
            }
            restore(whole);
        }
    }

    @Test
    void inTheStoreItIsNoticedAndNothingIsLost() throws IOException, CannotOpen {
        for (var i = 0; i < FLIPS; i++) {
            flip(folder.root().resolve("store/thuky.mv.db"));
            try (var workspace = open(folder)) {
                assertThat(workspace.findings()).hasSize(1);
                assertThat(state(workspace)).isEqualTo(before);
            }
            clearDamaged();
        }
    }

    @Test
    void inABackupItIsNoticedOrMakesNoDifference() throws IOException, CannotOpen {
        var file = root.resolve("backup.zip");
        try (var workspace = open(folder)) {
            new Backups(workspace, Clock.systemUTC()).writeTo(file);
        }
        var whole = Files.readAllBytes(file);
        for (var i = 0; i < FLIPS; i++) {
            flip(file);
            var other = root.resolve("other");
            try (var workspace = open(new DataFolder(other))) {
                new Backups(workspace, Clock.systemUTC()).restore(file);
                assertThat(state(workspace)).isEqualTo(before);
            } catch (IOException e) {
                assertThat(e).as("refused").isNotNull();
            }
            Folder.delete(other);
            Files.write(file, whole);
        }
    }

    @Test
    void inTheFileOfAConferenceItIsNoticedOrMakesNoDifference() throws IOException, CannotOpen {
        var file = root.resolve("conference.thuky");
        try (var workspace = open(folder)) {
            new ConferenceExport(workspace.folder(), workspace.store()).write(Sample.ID, file, true);
        }
        var whole = Files.readAllBytes(file);
        var refused = 0;
        for (var i = 0; i < FLIPS; i++) {
            flip(file);
            var other = root.resolve("other");
            try (var workspace = open(new DataFolder(other))) {
                new ConferenceImport(workspace, new Backups(workspace, Clock.systemUTC())).take(file);
                assertThat(state(workspace, Scope.of(Sample.ID))).isEqualTo(ofConference);
                assertThat(before).containsAll(state(workspace, Scope.OFFICE));
            } catch (CannotImport e) {
                refused++;
            }
            Folder.delete(other);
            Files.write(file, whole);
        }
        assertThat(refused).as("flips that were noticed").isPositive();
    }

    private static Map<Path, byte[]> keep(Path data) throws IOException {
        var kept = new LinkedHashMap<Path, byte[]>();
        try (var files = Files.walk(data)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                kept.put(file, Files.readAllBytes(file));
            }
        }
        return kept;
    }

    private void restore(Map<Path, byte[]> kept) throws IOException {
        Folder.delete(folder.root());
        for (var one : kept.entrySet()) {
            Files.createDirectories(one.getKey().getParent());
            Files.write(one.getKey(), one.getValue());
        }
    }

    private void clearDamaged() throws IOException {
        try (var files = Files.list(folder.root().resolve("store"))) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().contains("damaged"))::iterator) {
                Files.delete(file);
            }
        }
    }

    private void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    private static List<String> state(Workspace workspace) {
        var state = state(workspace, Scope.OFFICE);
        state.addAll(state(workspace, Scope.of(Sample.ID)));
        return state;
    }

    private static List<String> state(Workspace workspace, Scope scope) {
        var state = new ArrayList<String>();
        for (var kind : RecordKind.values()) {
            workspace.store().bodies(kind, scope).forEach((id, fields) -> state.add(kind + " " + id + " " + fields));
        }
        return state;
    }

    private static Workspace open(DataFolder folder) throws CannotOpen {
        return Workspace.open(folder, Clock.systemUTC());
    }
}
