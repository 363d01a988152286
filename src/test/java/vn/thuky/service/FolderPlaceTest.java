package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "SMB2", "fuse.sshfs"})
    void aDiskOfTheNetworkIsSaid(String type) {
        assertThat(FolderPlace.warning(Path.of("/thu"), type)).contains(StartFinding.Kind.NETWORK_DISK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/home/an/OneDrive - So Noi vu/thu", "/home/an/Dropbox/thu", "/Users/an/Library/CloudStorage/x"})
    void aFolderKeptInStepIsSaid(String folder) {
        assertThat(FolderPlace.warning(Path.of(folder), "ext4")).contains(StartFinding.Kind.SYNC_FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/an/.local/share/thuky", "/home/an/Dropbox cu/thu", "/home/mega-an/thu"})
    void anyOtherFolderIsNot(String folder) {
        assertThat(FolderPlace.warning(Path.of(folder), "ext4")).isEmpty();
    }

    @Test
    void itIsSaidAtTheStartAndTheFolderOpensAllTheSame(@TempDir Path root) throws CannotOpen {
        var folder = new DataFolder(root.resolve("Dropbox").resolve("thu"));
        try (var workspace = Workspace.open(folder, Clock.systemUTC())) {
            assertThat(workspace.findings())
                    .containsExactly(new StartFinding(
                            StartFinding.Kind.SYNC_FOLDER, folder.root().toString()));
        }
    }
}
