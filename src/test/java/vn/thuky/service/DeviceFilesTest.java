package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;

/** The small files that belong to the laptop may be damaged in any way: the data open all the same. */
class DeviceFilesTest {
    private static final Conference CONFERENCE = Conference.named(new ConferenceId("c1"), "Hội nghị");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"appending", "damage.txt", "id", "second-place.txt"})
    void aDamagedOneKeepsNothingClosed(String name) throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
        }
        for (var damage : new String[] {"conference/../../x 3", "office x", "\u00ff\u00fe"}) {
            Files.write(root.resolve("device").resolve(name), damage.getBytes(StandardCharsets.ISO_8859_1));

            try (var workspace = open()) {
                assertThat(workspace.store().conferences().all()).containsExactly(CONFERENCE);
                assertThat(workspace.findings()).isEmpty();
            }
        }
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
