package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.Note;
import vn.thuky.journal.Scope;
import vn.thuky.service.backup.Conversion;

@Timeout(3600)
class KillTest {
    /** Six in every build, 200 with {@code mvn -Ptorture verify}. */
    private static final int ROUNDS = Math.max(6, 2 * Integer.getInteger("thuky.torture", 0));

    private static final String PASSWORD = "mật khẩu tốt";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void noAcknowledgedNoteIsLostWhenTheProgramIsKilled() throws IOException, InterruptedException, CannotOpen {
        typeAndKill(ROUNDS);
    }

    @Test
    void norInAFolderWithAPassword() throws IOException, InterruptedException, CannotOpen {
        QuickPasswords.of(new DataFolder(root)).set(PASSWORD.toCharArray());

        typeAndKill(ROUNDS / 3);

        assertThat(Files.readString(new DataFolder(root).journal(Scope.of(NoteTyper.CONFERENCE))))
                .doesNotContain("ghi chép");
    }

    /** The folder as it is opened, with the password where it has one. */
    static DataFolder folder(Path root) throws CannotOpen, IOException {
        var folder = new DataFolder(root);
        var passwords = new Passwords(folder);
        return passwords.needed()
                ? Conversion.finish(passwords.unlock(PASSWORD.toCharArray()).orElseThrow(), ZoneOffset.UTC)
                        .folder()
                : folder;
    }

    private void typeAndKill(int rounds) throws IOException, InterruptedException, CannotOpen {
        var random = new Random(7);
        var acknowledged = new ArrayList<String>();
        for (var round = 0; round < rounds; round++) {
            acknowledged.addAll(typeAndKill(round, 5 + random.nextInt(60)));

            try (var workspace = Workspace.open(folder(root), Clock.systemUTC())) {
                assertThat(workspace.store().speeches().notes(NoteTyper.CONFERENCE))
                        .extracting(Note::text)
                        .containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds * 5 - 1);
    }

    /** Lets another program write notes and kills it after it has acknowledged so many; what it acknowledged in all. */
    private List<String> typeAndKill(int round, int after) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var typer = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NoteTyper.class.getName(),
                        root.toString(),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var acknowledged = new ArrayList<String>();
        try (var lines = typer.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == after) {
                    typer.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // the pipe of a killed program may break in the middle of a line, which was then not acknowledged
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(after);
        }
        assertThat(typer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }
}
