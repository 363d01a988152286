package vn.thuky.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.exchange.CannotImport;
import vn.thuky.service.exchange.ConferenceImport;

/** What each released version has written opens for ever, with all that was in it; see {@link GoldenWriter}. */
class GoldenDataTest {
    private static final Scope CONFERENCE = Scope.of(Sample.ID);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    static List<Path> releases() throws IOException, URISyntaxException {
        var golden = Objects.requireNonNull(GoldenDataTest.class.getResource("/vn/thuky/golden"));
        try (var folders = Files.list(Path.of(golden.toURI()))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aDataFolderOpensWithAllThatWasInIt(Path release) throws IOException, CannotOpen {
        var data = copyOf(release.resolve("data"));
        var before = journals(data);

        try (var workspace = open(data)) {
            assertThat(workspace.findings()).isEmpty();
            assertThat(GoldenState.of(workspace.store())).containsAll(expected(release));
            assertThat(decoded(workspace)).isPositive();
            assertThat(new Drafts(workspace.folder(), workspace.ledger()).read(Sample.ID))
                    .isEqualTo("kq: câu còn gõ dở");
            var backups = new Backups(workspace, Clock.systemUTC());
            assertThat(backups.list()).hasSize(2);
            assertThat(backups.check().findings()).isEmpty();
        }
        assertThat(journals(data))
                .as("opening changes nothing that was written")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void itsStepsAreUndoneAndItsBackupsRestored(Path release) throws IOException, CannotOpen {
        try (var workspace = open(copyOf(release.resolve("data")))) {
            assertThat(workspace.ledger().undo(CONFERENCE)).isNotEmpty();
            assertThat(GoldenState.of(workspace.store())).isNotEqualTo(expected(release));

            new Backups(workspace, Clock.systemUTC()).restore(release.resolve("backup.zip"));

            assertThat(GoldenState.of(workspace.store())).containsAll(expected(release));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aBackupIsRestoredIntoAnEmptyFolder(Path release) throws IOException, CannotOpen {
        try (var workspace = open(root.resolve("empty"))) {
            new Backups(workspace, Clock.systemUTC()).restore(release.resolve("backup.zip"));

            assertThat(GoldenState.of(workspace.store())).containsAll(expected(release));
            assertThat(new Backups(workspace, Clock.systemUTC()).check().findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theFileOfAConferenceIsTakenOver(Path release) throws IOException, CannotOpen, CannotImport {
        try (var workspace = open(root.resolve("empty"))) {
            var report = new ConferenceImport(workspace, new Backups(workspace, Clock.systemUTC()))
                    .take(release.resolve("conference.thuky"));

            assertThat(report.fresh()).isTrue();
            assertThat(GoldenState.of(workspace.store(), CONFERENCE))
                    .containsAll(expected(release).stream()
                            .filter(line -> line.startsWith(CONFERENCE.name()))
                            .toList());
        }
    }

    private static List<String> expected(Path release) throws IOException {
        return GoldenState.parted(Files.readAllLines(release.resolve("expected.txt")));
    }

    /** Every record as the program sees it; how many. */
    private static int decoded(Workspace workspace) {
        var count = 0;
        for (var scope : workspace.store().scopes()) {
            for (var kind : RecordKind.values()) {
                for (var body : workspace.store().bodies(kind, scope).entrySet()) {
                    assertThat(RecordCodec.decode(kind, body.getKey(), scope, body.getValue()))
                            .isInstanceOf(kind.type());
                    count++;
                }
            }
        }
        return count;
    }

    private static Map<Path, String> journals(Path data) throws IOException {
        var journals = new LinkedHashMap<Path, String>();
        try (Stream<Path> files = Files.walk(data)) {
            for (var file : files.filter(file -> file.endsWith("journal.jsonl")).toList()) {
                journals.put(file, Files.readString(file));
            }
        }
        return journals;
    }

    private Path copyOf(Path folder) throws IOException {
        var copy = root.resolve("data");
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static Workspace open(Path folder) throws CannotOpen {
        return Workspace.open(new DataFolder(folder), Clock.systemUTC());
    }
}
