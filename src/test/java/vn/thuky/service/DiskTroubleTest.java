package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskTroubleTest {

    @ParameterizedTest
    @CsvSource({
        "No space left on device, FULL",
        "There is not enough space on the disk, FULL",
        "Disk quota exceeded, FULL",
        "Read-only file system, READ_ONLY",
        "Input/output error, GONE",
        "Stale file handle, GONE",
        "The process cannot access the file because it is being used by another process, LOCKED",
        "is a folder, FOLDER",
        "its folder does not exist, GONE",
        "anything, OTHER"
    })
    void theWordsOfTheSystemsAreUnderstood(String words, DiskTrouble trouble) {
        assertThat(new NotSaved(new IOException(words)).trouble()).isEqualTo(trouble);
        assertThat(DiskTrouble.of(new FileSystemException("/thu", null, words))).isEqualTo(trouble);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsUnderstood() {
        assertThat(DiskTrouble.of(new AccessDeniedException("/thu"))).isEqualTo(DiskTrouble.READ_ONLY);
    }
}
