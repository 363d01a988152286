package vn.thuky.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final int PROGRAMS = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What was said of one file. */
    private record Said(long millis, boolean unchanged, boolean taken, String words) {}

    @Test
    void hostileFilesEndSoonChangeNothingAndAreRefusedInWords() throws Exception {
        var files = new LinkedHashMap<>(HostileConferences.of(wholeConference()));
        files.putAll(HostileTables.all());
        var outside = Files.createDirectory(folder.resolve("outside"));
        var programs = new ArrayList<Process>();
        for (var part : prepare(files)) {
            programs.add(probe(part, outside));
        }

        var said = new LinkedHashMap<String, Said>();
        for (var program : programs) {
            said.putAll(said(program));
        }

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
                    .containsExactlyInAnyOrder("0", "1", "outside", "sender", "whole.thuky");
        }
    }

    private byte[] wholeConference() throws CannotOpen, IOException {
        try (var workspace = Workspace.open(new DataFolder(folder.resolve("sender")), Clock.systemUTC())) {
            var id = Sample.of(workspace).add();
            new ConferenceExport(workspace.folder(), workspace.store()).write(id, folder.resolve("whole.thuky"), true);
        }
        return Files.readAllBytes(folder.resolve("whole.thuky"));
    }

    /** As many folders as programs run beside each other, each with data of its own and its part of the files. */
    private List<Path> prepare(Map<String, byte[]> files) throws CannotOpen, IOException {
        var parts = new ArrayList<Path>();
        for (var part = 0; part < PROGRAMS; part++) {
            parts.add(folder.resolve(String.valueOf(part)));
            Files.createDirectories(parts.get(part).resolve("corpus"));
            prepareData(parts.get(part).resolve("data"));
        }
        var next = 0;
        for (var file : files.entrySet()) {
            var corpus = parts.get(next++ % PROGRAMS).resolve("corpus");
            Files.write(corpus.resolve(file.getKey()), file.getValue());
        }
        return parts;
    }

    private static void prepareData(Path data) throws CannotOpen {
        try (var workspace = Workspace.open(new DataFolder(data), Clock.systemUTC())) {
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

    private static Process probe(Path part, Path outside) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + outside,
                        "-Duser.home=" + outside,
                        "-cp",
                        classPath(),
                        HostileProbe.class.getName(),
                        part.resolve("data").toString(),
                        part.resolve("corpus").toString())
                .directory(outside.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Map<String, Said> said(Process probe) throws IOException, InterruptedException {
        var said = new LinkedHashMap<String, Said>();
        try (var lines = probe.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("\t", -1);
                var taken = parts[3].equals("taken");
                said.put(parts[0], new Said(Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]), taken, parts[4]));
            }
        }
        assertThat(probe.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(probe.exitValue()).isZero();
        return said;
    }
}
