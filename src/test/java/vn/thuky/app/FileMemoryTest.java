package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasPutComesBackAfterTheNextStart() {
        try (var memory = FileMemory.read(file())) {
            memory.put("place", "Agenda/đầu năm = #1");
        }

        assertThat(FileMemory.read(file()).get("place")).contains("Agenda/đầu năm = #1");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("window.properties"));
    }

    @Test
    void aFileThatIsMissingOrNonsenseIsForgotten() throws IOException {
        assertThat(FileMemory.read(file()).get("place")).isEmpty();

        Files.write(file(), new byte[] {'a', '=', '\\', 'u', 'x', 'y', (byte) 0xff});
        assertThat(FileMemory.read(file()).get("place")).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        var memory = FileMemory.read(file());
        memory.put("place", "Home");

        memory.close();

        assertThat(file()).isDirectory();
    }

    private Path file() {
        return folder.resolve("window.properties");
    }
}
