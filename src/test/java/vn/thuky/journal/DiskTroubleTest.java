package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

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
        "anything, OTHER"
    })
    void theWordsOfTheSystemsAreUnderstood(String words, DiskTrouble trouble) {
        assertThat(DiskTrouble.of(new UncheckedIOException(new IOException(words))))
                .isEqualTo(trouble);
        assertThat(DiskTrouble.of(new FileSystemException("/thu", null, words))).isEqualTo(trouble);
    }

    @Test
    void aFolderThatWasReplacedIsUnderstood(@TempDir Path folder) throws IOException {
        var file = folder.resolve("journal.jsonl");
        try (var journal = Journal.open(file, Scope.OFFICE)) {
            Files.move(file, folder.resolve("moved"));
            Files.writeString(file, "another");

            var change = new Change(
                    1, Instant.EPOCH, Tick.ZERO, "d", "", Scope.OFFICE, Change.Nature.STEP, 0, false, List.of());
            assertThatThrownBy(() -> journal.append(change))
                    .satisfies(failure -> assertThat(DiskTrouble.of(failure)).isEqualTo(DiskTrouble.REPLACED));
        }
    }

    @Test
    void whatWasFoundOfTheDiskCountsMoreThanTheWordsOfTheSystem() {
        var file = Path.of("bien-ban.docx");
        var found = Obstacle.held(new IOException("No space left on device"), file);
        assertThat(DiskTrouble.of(new UncheckedIOException(found))).isEqualTo(DiskTrouble.LOCKED);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsUnderstood() {
        assertThat(DiskTrouble.of(new AccessDeniedException("/thu"))).isEqualTo(DiskTrouble.READ_ONLY);
    }

    @Test
    void whoIsToldThatAFileIsOpenElsewhereReadsItInWords() {
        var vietnamese = Texts.of(Language.VI);

        assertThat(vietnamese.get("documents.notExported", "b.docx", vietnamese.name(DiskTrouble.LOCKED)))
                .startsWith(
                        "Không ghi được tệp b.docx: một chương trình khác đang giữ tệp. Tệp cũ, nếu có, vẫn còn nguyên.");
        assertThat(Texts.of(Language.EN).name(DiskTrouble.LOCKED)).isEqualTo("another program holds the file");
    }
}
