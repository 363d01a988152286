package vn.thuky.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.ui.kit.Message;

/**
 * What a window needs of a Linux machine, looked at before JavaFX starts: where a library is missing, JavaFX writes a stack trace to
 * the console before anyone can stop it.
 */
final class NativeLibraries {
    private static final List<Library> NEEDED =
            List.of(new Library("libgtk-3.so.0", "libgtk-3-0"), new Library("libXtst.so.6", "libxtst6"));
    private static final List<Library> FOR_HARDWARE =
            List.of(new Library("libGL.so.1", "libgl1"), new Library("libXxf86vm.so.1", "libxxf86vm1"));

    private final String system;
    private final Map<String, String> environment;

    NativeLibraries(String system, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
    }

    /** A library by the name the linker knows it by, and the Debian package that has it. */
    private record Library(String name, String packageName) {
        @SuppressWarnings("restricted") // only asks whether the library is there, calls nothing in it
        boolean missing() {
            try {
                SymbolLookup.libraryLookup(name, Arena.global());
                return false;
            } catch (IllegalArgumentException e) {
                return true;
            }
        }
    }

    /** What is missing for a window, in words; empty when nothing is. */
    Optional<Message> missing() {
        if (!system.contains("linux")) {
            return Optional.empty();
        }
        return Stream.concat(missingDisplay(), missingLibraries()).findFirst();
    }

    /** False where drawing by the graphics card would fail for want of a library; drawing by the processor needs none. */
    boolean drawsByHardware() {
        return !system.contains("linux") || FOR_HARDWARE.stream().noneMatch(Library::missing);
    }

    private Stream<Message> missingDisplay() {
        return environment.getOrDefault("DISPLAY", "").isBlank()
                ? Stream.of(Message.of("shell.missing.display"))
                : Stream.empty();
    }

    private static Stream<Message> missingLibraries() {
        return NEEDED.stream()
                .filter(Library::missing)
                .map(library -> Message.of("shell.missing.library", library.name(), library.packageName()));
    }
}
