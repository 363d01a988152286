package vn.thuky.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.exchange.ConferenceExport;

class HostileFilesTest {
    private static final long MOST_MILLIS = 10_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What was said of one file. */
    private record Said(long millis, boolean unchanged, boolean taken, String words) {}

    @Test
    void hostileFilesEndSoonChangeNothingAndAreRefusedInWords() throws Exception {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        var files = new LinkedHashMap<>(HostileConferences.of(wholeConference()));
        files.putAll(HostileTables.all());
        for (var file : files.entrySet()) {
            Files.write(corpus.resolve(file.getKey()), file.getValue());
        }
        var outside = Files.createDirectory(folder.resolve("outside"));
        prepareData();

        var said = probe(corpus, outside);

        assertThat(said.keySet())
                .containsExactlyInAnyOrderElementsOf(files.keySet())
                .hasSizeGreaterThan(100);
        said.forEach((name, answer) -> {
            assertThat(answer.millis()).as(name).isLessThan(MOST_MILLIS);
            assertThat(answer.taken()).as(name + ": " + answer.words()).isEqualTo(name.startsWith("ok-"));
            if (!answer.taken()) {
                assertThat(answer.unchanged()).as(name).isTrue();
                assertThat(answer.words()).as(name).contains(" ").doesNotContain("Exception", "‹", "Error");
            }
        });
        try (Stream<Path> left = Files.walk(outside)) {
            assertThat(left).containsExactly(outside);
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("corpus", "outside", "data", "sender", "whole.thuky");
        }
    }

    private byte[] wholeConference() throws CannotOpen, IOException {
        try (var workspace = Workspace.open(new DataFolder(folder.resolve("sender")), Clock.systemUTC())) {
            var id = Sample.of(workspace).add();
            new ConferenceExport(workspace.folder(), workspace.store()).write(id, folder.resolve("whole.thuky"), true);
        }
        return Files.readAllBytes(folder.resolve("whole.thuky"));
    }

    private void prepareData() throws CannotOpen {
        try (var workspace = Workspace.open(new DataFolder(folder.resolve("data")), Clock.systemUTC())) {
            var mine = new ConferenceId("mine");
            var at = LocalDateTime.of(2026, 1, 1, 8, 0);
            workspace
                    .ledger()
                    .write(
                            Edit.put(Conference.named(mine, "Của tôi")),
                            Edit.put(Note.of(new NoteId("taken-note"), mine, at, NoteKind.REMARK, "giữ nguyên")));
        }
    }

    /** The class path of this test, of use in another folder too. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Map<String, Said> probe(Path corpus, Path outside) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var probe = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + outside,
                        "-Duser.home=" + outside,
                        "-cp",
                        classPath(),
                        HostileProbe.class.getName(),
                        folder.resolve("data").toString(),
                        corpus.toString())
                .directory(outside.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new LinkedHashMap<String, Said>();
        try (var lines = probe.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("\t", -1);
                said.put(
                        parts[0],
                        new Said(
                                Long.parseLong(parts[1]),
                                Boolean.parseBoolean(parts[2]),
                                parts[3].equals("taken"),
                                parts[4]));
            }
        }
        assertThat(probe.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(probe.exitValue()).isZero();
        return said;
    }
}
