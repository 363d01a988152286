package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenAndNothingElseIsLeft() throws Exception {
        SafeFile.create(folder.resolve("a.txt"), stream -> stream.write('a'));

        assertThat(folder.resolve("a.txt")).hasContent("a");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAsked() throws Exception {
        var file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> SafeFile.create(file, stream -> stream.write('a')))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
        SafeFile.replace(file, stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
    }

    @Test
    void aFileIsAsOpenToOthersAsAnyNewFile() throws Exception {
        var ordinary = Files.createFile(folder.resolve("ordinary"));
        var written = folder.resolve("written");

        SafeFile.create(written, stream -> stream.write(1));

        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void aFileMarkedReadOnlyIsNotReplaced() throws Exception {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();

        assertThatThrownBy(() -> SafeFile.replace(file, stream -> stream.write('n')))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFailureHalfWayLeavesTheOldFile() throws Exception {
        var file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> SafeFile.replace(file, stream -> {
                    stream.write('n');
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderOrAMissingFolderIsNoTarget() {
        assertThatThrownBy(() -> SafeFile.replace(folder, stream -> {}))
                .isInstanceOfSatisfying(
                        Obstacle.class, found -> assertThat(found.trouble()).isEqualTo(DiskTrouble.FOLDER));
        assertThatThrownBy(() -> SafeFile.replace(folder.resolve("no/a.txt"), stream -> {}))
                .isInstanceOfSatisfying(
                        Obstacle.class, found -> assertThat(found.trouble()).isEqualTo(DiskTrouble.GONE));
    }

    @Test
    void whatIsNoFileIsNotReplaced() {
        var device = Path.of("/dev/null");

        assertThatThrownBy(() -> SafeFile.replace(device, stream -> {})).isInstanceOf(AccessDeniedException.class);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    /** Windows says so in the language it speaks with its user, and says denied of what a word processor holds. */
    @Test
    void aFileThatStaysOpenElsewhereIsSaidToBe() throws Exception {
        var file = Files.writeString(folder.resolve("a.docx"), "old");
        var tries = new AtomicInteger();

        for (var told : List.of(
                new FileSystemException(file.toString(), null, "Tiến trình không thể truy cập tệp"),
                new AccessDeniedException(file.toString()))) {
            assertThatThrownBy(() -> SafeFile.insist(file, Duration.ZERO, () -> {
                        tries.incrementAndGet();
                        throw told;
                    }))
                    .hasCause(told)
                    .satisfies(failure -> assertThat(DiskTrouble.of(failure)).isEqualTo(DiskTrouble.LOCKED));
        }
        assertThat(tries).hasValueGreaterThan(10);
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileThatIsOpenElsewhereForAMomentIsReplacedThen() throws Exception {
        var file = Files.writeString(folder.resolve("a.docx"), "old");
        var tries = new AtomicInteger();

        SafeFile.insist(file, Duration.ZERO, () -> {
            if (tries.incrementAndGet() < 3) {
                throw new AccessDeniedException(file.toString());
            }
            Files.writeString(file, "new");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void whatIsNotThereIsNotSaidToBeOpenElsewhere() {
        var told = new AccessDeniedException("a.docx");

        assertThatThrownBy(() -> SafeFile.insist(folder.resolve("a.docx"), Duration.ZERO, () -> {
                    throw told;
                }))
                .isSameAs(told);
    }
}
