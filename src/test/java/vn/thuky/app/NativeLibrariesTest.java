package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.kit.Message;

class NativeLibrariesTest {

    @Test
    void aDisplayIsMissedOnLinux() {
        assertThat(new NativeLibraries("Linux", Map.of()).missing()).contains(Message.of("shell.missing.display"));
        assertThat(new NativeLibraries("Linux", Map.of("DISPLAY", " ")).missing())
                .contains(Message.of("shell.missing.display"));
    }

    @Test
    void otherSystemsBringWhatAWindowNeeds() {
        var windows = new NativeLibraries("Windows 11", Map.of());

        assertThat(windows.missing()).isEmpty();
        assertThat(windows.drawsByHardware()).isTrue();
    }
}
