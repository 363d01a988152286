package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuky.service.LiveConference.ID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DraftsTest {
    @TempDir
    Path folder;

    @Test
    void unfinishedTextIsThereAfterTheProgramWasKilled() throws Exception {
        try (var c = new LiveConference(folder)) {
            c.drafts.keep(ID, "kk Đường truyền ở huyện đảo").join();
            copyAsLeftByAKill(c);
        }
        try (var c = new LiveConference(folder.resolve("killed"))) {
            assertThat(c.drafts.read(ID)).isEqualTo("kk Đường truyền ở huyện đảo");
        }
    }

    @Test
    void theLastTextKeptStands() throws CannotOpen {
        try (var c = new LiveConference(folder)) {
            for (var i = 0; i < 50; i++) {
                var _ = c.drafts.keep(ID, "chữ " + i);
            }
            c.drafts.keep(ID, "chữ cuối\ndòng hai").join();
            assertThat(c.drafts.read(ID)).isEqualTo("chữ cuối\ndòng hai");
        }
    }

    @Test
    void emptyTextLeavesNothing() throws CannotOpen {
        try (var c = new LiveConference(folder)) {
            c.drafts.keep(ID, "x").join();
            c.drafts.keep(ID, "").join();
            c.drafts.keep(ID, "").join();

            assertThat(c.drafts.read(ID)).isEmpty();
            assertThat(c.workspace.folder().draft(ID)).doesNotExist();
        }
    }

    @Test
    void aHalfWrittenFileNeverTakesThePlaceOfTheDraft() throws Exception {
        try (var c = new LiveConference(folder)) {
            c.drafts.keep(ID, "đủ câu").join();
            var file = c.workspace.folder().draft(ID);
            Files.writeString(file.resolveSibling(file.getFileName() + ".new"), "đủ");

            assertThat(c.drafts.read(ID)).isEqualTo("đủ câu");
            c.drafts.keep(ID, "đủ câu hơn").join();
            assertThat(c.drafts.read(ID)).isEqualTo("đủ câu hơn");
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        try (var c = new LiveConference(folder)) {
            Files.createDirectories(c.workspace.folder().draft(ID).resolve("in the way"));

            assertThatThrownBy(() -> c.drafts.keep(ID, "x").join()).hasCauseInstanceOf(NotSaved.class);
        }
    }

    @Test
    void lettersNoFileCanHoldDoNoHarm() throws CannotOpen {
        try (var c = new LiveConference(folder)) {
            c.drafts.keep(ID, "a\uD800b").join();

            assertThat(c.drafts.read(ID)).isEqualTo("a?b");
        }
    }

    /** What is on disk at this moment, in another folder, as a killed program would leave it. */
    private void copyAsLeftByAKill(LiveConference c) throws IOException {
        var target = folder.resolve("killed");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(target))
                    .filter(f -> f.startsWith(c.workspace.folder().root().resolve("conferences"))
                            || f.startsWith(c.workspace.folder().root().resolve("office")))
                    .toList()) {
                var copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
