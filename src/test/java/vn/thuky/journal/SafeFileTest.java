package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
